using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Cases;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Publishing;
using static Mentorship.Tests.Specs.GroupWork.Past;
using Case = Mentorship.Programme.Cases.Case;

namespace Mentorship.Tests.Specs.GroupWork;

/// <summary>A publication of the pair's case and what has happened to it, in words.</summary>
internal static class Shown
{
    public static readonly PublicationId Place = new(Publication.IdOf(Pair));
    public static readonly ConsentId Consent = new(Guid.NewGuid());
    public static readonly IReadOnlyList<ParticipantId> Nobody = [];
    public static readonly IReadOnlyList<ConsentId> Consents = [Consent, Consent];
    public static readonly CasePublished Published = new(Pair, Cycle, 1, Words.Record, Members, Nobody, Nobody, null, Consents, Now);
    public static readonly PartnerPageNoted AtPartner = new(Place, Pair, Cycle, 1, Words.Record, Words.Commitment, Now);
    public static readonly PublicationWithdrawn Down = new(Place, Pair, Cycle, TakenDownBecause.SchoolDecided, null, new(2026, 9, 18), Now);
    public static readonly PartnerPageGone Gone = new(Place, Pair, Cycle, 1, null, Words.Record, Words.Commitment, Now);

    public static readonly Standings All = Agreeing(ConsentKind.Distribution);

    public static Standings Agreeing(params ConsentKind[] kinds) => new([.. Members.Select(x => Person(x, kinds))]);

    public static Standing Person(ParticipantId who, params ConsentKind[] kinds) => new(who, ParticipantKind.Pupil, 15, null, true, false, [], [], [], 0, 0)
    {
        Agreed = kinds,
        Consents = [.. kinds.Select(x => new HeldConsent(Consent, x))],
    };
}

public class Publish_case
{
    private static readonly PublishCase Command = new(Pair, "first", Members, [], [], null, Now);
    private static readonly Case Approved = new Given<Case>(WrittenCase.Drafted, WrittenCase.Approved).State;

    [Fact]
    public void shows_everybody_what_was_approved() =>
        (When(Command, Approved, Shown.All).Only<CasePublished>() with { Shown = Members, Credited = Shown.Nobody, Pictured = Shown.Nobody, Consents = Shown.Consents }).ShouldBe(Shown.Published);

    [Fact]
    public void needs_an_approval_of_these_very_words()
    {
        Should.Throw<NotThere>(() => PublishCaseHandler.Handle(Command, null, new(null, Shown.All, false), Now)).Message.ShouldBe(Say.CaseNotBegun);
        When(Command, new Given<Case>(WrittenCase.Drafted).State, Shown.All).ThenRefused(Say.CaseNotApproved);
        When(Command with { Fingerprint = "other" }, Approved, Shown.All).ThenRefused(Say.CaseChangedMeanwhile);
        When(Command with { On = Now.AddDays(-1) }, Approved, Shown.All).ThenRefused(Say.PublishedBeforeApproved);
    }

    [Fact]
    public void says_whose_consent_to_what_is_missing()
    {
        var standings = new Standings([Shown.Person(Mentor, ConsentKind.Distribution), Shown.Person(Mentee)]);
        When(Command, Approved, standings).ThenRefused(Say.MayNotBeShown.With($"{Say.MemberOfGroup.With(2)} – {Say.NoSuchConsent.With("распространение на сайтах (С-4)")}"));
        var pictured = When(Command with { Pictured = [Mentor], Picture = new(Guid.NewGuid()) }, Approved, Shown.All, picture: true).Refusal!.Message;
        pictured.ShouldStartWith("Публиковать нельзя: участник № 1 в списке – нет действующего согласия: ");
        pictured.ShouldContain("С-5");
    }

    [Fact]
    public void of_whoever_may_not_be_worked_with_is_refused()
    {
        var grown = Shown.Person(Mentee, ConsentKind.Distribution) with { BarredFor = BarredFor.AdultNeedsOwnConsent, BarredBecause = "Нужно своё согласие" };
        When(Command, Approved, new([Shown.Person(Mentor, ConsentKind.Distribution), grown])).Refusal!.Message.ShouldContain("Нужно своё согласие");
        When(Command, Approved, new([Shown.Person(Mentor, ConsentKind.Distribution), grown with { BarredFor = BarredFor.Left }])).Only<CasePublished>();
        When(Command, Approved, new([Shown.Person(Mentor, ConsentKind.Distribution), grown with { BarredFor = BarredFor.Left, BarredBesides = BarredFor.Blocked }])).Refusal!.Message.ShouldContain(Say.MayNotBeSpread);
    }

    [Fact]
    public void asks_nobody_where_nobody_can_be_recognised() => When(Command with { Shown = [] }, Approved, new([])).Only<CasePublished>().Consents.ShouldBeEmpty();

    [Fact]
    public void shows_members_only_and_pictures_only()
    {
        When(Command with { Named = [new(Guid.NewGuid())] }, Approved, Shown.All).ThenRefused(Say.ShownNotOfGroup);
        When(Command with { Picture = new(Guid.NewGuid()) }, Approved, Shown.All).ThenRefused(Say.PictureIsNone);
        new PublishCase.Rules().Validate(Command with { Pictured = [Mentor] }).Errors.Select(x => x.ErrorMessage).ShouldBe([Say.PictureWanted]);
        new PublishCase.Rules().Validate(Command with { Picture = new(Guid.NewGuid()) }).Errors.Select(x => x.ErrorMessage).ShouldBe([Say.PicturedWanted]);
    }

    [Fact]
    public void is_done_once_for_an_edition_and_not_while_partners_keep_an_older_one()
    {
        When(Command, Approved, Shown.All, past: [Shown.Published]).ThenRefused(Say.CaseAlreadyPublished);
        When(Command, Approved, Shown.All, past: [Shown.Published, Shown.AtPartner, Shown.Down]).ThenRefused(Say.LeftoversFirst);
        When(Command, Approved, Shown.All, past: [Shown.Published, Shown.Down with { OccurredOn = Now.AddDays(1) }]).ThenRefused(Say.PublishedBeforeDown);
        When(Command, Approved, Shown.All, past: [Shown.Published, Shown.AtPartner, Shown.Down, Shown.Gone]).Only<CasePublished>();
    }

    private static Decided When(PublishCase command, Case written, Standings standings, bool picture = false, params IFact[] past) =>
        new Given<Publication>(past).When(x => PublishCaseHandler.Handle(command, x, new(written, standings, picture), Now));
}

public class A_publication
{
    private static readonly CasePublished Next = Shown.Published with { Edition = 2, Shown = [Mentor], OccurredOn = Now.AddDays(10) };

    [Fact]
    public void concerns_whoever_partners_still_show()
    {
        new Given<Publication>(Shown.Published, Shown.AtPartner, Next).State.Concerned.ShouldBe([Mentor.Value, Mentee.Value], ignoreOrder: true);
        new Given<Publication>(Shown.Published, Shown.AtPartner, Next, Shown.Gone).State.Concerned.ShouldBe([Mentor.Value]);
    }

    [Fact]
    public void was_up_on_each_day_it_was_shown()
    {
        var shown = new Given<Publication>(Shown.Published, Shown.Down with { OccurredOn = Now.AddDays(2) }, Next).State;
        Enumerable.Range(-1, 12).Where(x => shown.WasUp(Now.AddDays(x))).ShouldBe([0, 1, 10]);
    }

    [Fact]
    public void stays_up_only_of_whom_it_may_still_be_shown()
    {
        Spreading.MayStay(Shown.Person(Mentor, ConsentKind.Distribution) with { BarredFor = BarredFor.Left }, false).ShouldBeTrue();
        Spreading.MayStay(Shown.Person(Mentor, ConsentKind.Distribution) with { BarredFor = BarredFor.Left, BarredBesides = BarredFor.ConsentWithdrawn }, false).ShouldBeFalse();
    }
}

public class Withdraw_publication
{
    private static readonly WithdrawPublication Command = new(Shown.Place, Now);

    [Fact]
    public void gives_partners_three_working_days() => When(Shown.Published).Then(Shown.Down);

    [Fact]
    public void is_done_once_and_not_before_it_was_published()
    {
        When(Shown.Published, Shown.Down).ThenRefused(Say.AlreadyTakenDown);
        When(Shown.Published with { OccurredOn = Now.AddDays(1) }).ThenRefused(Say.DownBeforePublished);
    }

    private static Decided When(params IFact[] past) => new Given<Publication>(past).When(x => WithdrawPublicationHandler.Handle(Command, x, SchoolSettings.Default, Now));
}

public class Note_partner_page
{
    private static readonly NotePartnerPage Command = new(Shown.Place, "Музей", "https://museum.example/story", Now);

    [Fact]
    public void tells_where_else_it_stands() => When(Shown.All, Shown.Published).Then(Shown.AtPartner);

    [Fact]
    public void needs_a_publication_and_consents_that_still_hold()
    {
        When(Shown.All, Shown.Published, Shown.Down).ThenRefused(Say.AlreadyTakenDown);
        When(Shown.Agreeing(), Shown.Published).Refusal!.Message.ShouldStartWith("Публиковать нельзя");
    }

    [Theory, InlineData("museum"), InlineData("javascript:alert(1)"), InlineData("")]
    public void needs_an_address(string typed) => new NotePartnerPage.Rules().Validate(Command with { AddressText = typed }).IsValid.ShouldBeFalse();

    private static Decided When(Standings standings, params IFact[] past) => new Given<Publication>(past).When(x => NotePartnerPageHandler.Handle(Command, x, new(standings, Words), Now));
}

public class Prove_partner_page_gone
{
    private static readonly ProvePartnerPageGone Command = new(Shown.Place, 1, null, "страница отвечает «не найдено»", Now);

    [Fact]
    public void closes_the_task()
    {
        When(Command, Shown.Published, Shown.AtPartner, Shown.Down).Then(Shown.Gone);
        new Given<Publication>(Shown.Published, Shown.AtPartner, Shown.Down).State.HasLeftovers.ShouldBeTrue();
        new Given<Publication>(Shown.Published, Shown.AtPartner, Shown.Down, Shown.Gone).State.HasLeftovers.ShouldBeFalse();
    }

    [Fact]
    public void is_done_once_and_of_a_page_that_was_noted()
    {
        When(Command, Shown.Published, Shown.AtPartner, Shown.Gone).ThenRefused(Say.PartnerPageIsGone);
        Should.Throw<NotThere>(() => When(Command, Shown.Published)).Message.ShouldBe(Say.NoSuchPartnerPage);
    }

    [Fact]
    public void needs_a_paper_or_words() => new ProvePartnerPageGone.Rules().Validate(Command with { ProofText = "" }).Errors.Select(x => x.ErrorMessage).ShouldBe([Say.ProofOfTakingDown]);

    private static Decided When(ProvePartnerPageGone command, params IFact[] past) => new Given<Publication>(past).When(x => ProvePartnerPageGoneHandler.Handle(command, x, new(Words), Now));
}

public class What_is_shown_already
{
    [Fact]
    public void stays_while_nobody_took_a_consent_back()
    {
        Stays(Shown.Person(Mentee, ConsentKind.Distribution)).ShouldBeTrue();
        Stays(Shown.Person(Mentee, ConsentKind.Distribution) with { BarredFor = BarredFor.ConsentExpired }).ShouldBeTrue("to distribute is a consent of its own");
        Stays(Shown.Person(Mentee)).ShouldBeFalse();
        Stays(Shown.Person(Mentee, ConsentKind.Distribution), pictured: true).ShouldBeFalse();
        Stays(Shown.Person(Mentee, ConsentKind.Distribution) with { Age = 0 }).ShouldBeFalse();
        foreach (var barred in new[] { BarredFor.Blocked, BarredFor.ConsentWithdrawn, BarredFor.ConsentInvalidated, BarredFor.RecordGone })
            Stays(Shown.Person(Mentee, ConsentKind.Distribution) with { BarredFor = barred }).ShouldBeFalse();
        Stays(null).ShouldBeFalse();
    }

    private static bool Stays(Standing? standing, bool pictured = false) => Spreading.MayStay(standing, pictured);
}

public class A_public_picture
{
    private static readonly byte[] Exif = [0xFF, 0xE1, 0, 8, .. "Exif\0\0"u8];

    [Fact]
    public void is_bare_of_what_a_camera_wrote()
    {
        byte[] scan = [0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9];
        var (content, type) = PublicPicture.Of([0xFF, 0xD8, .. Exif, 0xFF, 0xDB, 0, 3, 7, .. scan])!.Value;
        PublicPicture.Of([0xFF, 0xD8, .. Exif, 0xFF, 0xDB, 0, 3, 7, .. scan[..^2], 0xFF, 0, 0xFF, 0xD0, 5, .. Exif, .. scan, .. Exif, 9])!.Value.Content
            .ShouldBe((byte[])[0xFF, 0xD8, 0xFF, 0xDB, 0, 3, 7, .. scan[..^2], 0xFF, 0, 0xFF, 0xD0, 5, .. scan], "between the scans and behind the picture too");
        (type, content).ShouldSatisfyAllConditions(x => x.type.ShouldBe("image/jpeg"), x => x.content.ShouldBe((byte[])[0xFF, 0xD8, 0xFF, 0xDB, 0, 3, 7, .. scan]));
        byte[] head = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], drawn = [0, 0, 0, 1, .. "IDAT"u8, 9, 0, 0, 0, 0], told = [0, 0, 0, 1, .. "eXIf"u8, 9, 0, 0, 0, 0];
        PublicPicture.Of([.. head, .. told, .. drawn])!.Value.Content.ShouldBe((byte[])[.. head, .. drawn]);
    }

    [Fact]
    public void is_none_where_it_is_cut_off_or_something_else()
    {
        PublicPicture.Of([0xFF, 0xD8, 0xFF, 0xE1, 0, 200]).ShouldBeNull();
        PublicPicture.Of("%PDF-1.4"u8.ToArray()).ShouldBeNull();
    }
}
