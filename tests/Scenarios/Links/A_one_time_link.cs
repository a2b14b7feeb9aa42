using System.Net;
using System.Text;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Access.Watching;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Links;

public class A_one_time_link
{
    private static readonly DateOnly Born = new(2014, 5, 1);

    [Fact]
    public async Task lets_a_parent_read_the_consent_and_grant_it_without_an_account()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil));
        using var parent = school.Visitor();
        var (opened, page) = await parent.Open(secret, Born);
        opened.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("Согласие законного представителя на обработку персональных данных ребёнка");
        page.ShouldContain("Я, Алёшина Анна, законный представитель ребёнка (кем прихожусь: мать)");
        var (done, thanks) = await parent.Act(secret, page, ("Choice", "yes"));
        done.ShouldBe(HttpStatusCode.OK);
        thanks.ShouldContain("Ваш ответ записан: да.");

        var (granted, headers) = await school.Recorded<ConsentGranted>(pupil);
        granted.FormVersion.ShouldBe("C-2/2");
        granted.By.ShouldBe(GivenBy.Representative);
        headers["role"].ShouldBe(nameof(Role.Representative));
        headers["source"].ShouldBe(nameof(Source.Page));
        headers["on-behalf-of"].ShouldBe(pupil.Value.ToString());
        var link = await school.Kept(secret);
        headers["link"].ShouldBe(link.Number.ToString());
        (link.StateAt(DateTimeOffset.UtcNow), link.Answer, link.Shown).ShouldBe((LinkState.Used, "yes", "C-2/2"));
        (await school.Recorded<LegalRepresentativeInformed>(pupil)).Fact.Channel.ShouldBe(Channel.Link);
        parent.Cookies.Keys.ShouldNotContain("mentorship");

        var paper = await (await school.Http(Role.Curator)).GetByteArrayAsync(new Uri($"/api/papers/{granted.Document.Value}", UriKind.Relative), TestContext.Current.CancellationToken);
        var text = TextOf(paper);
        text.ShouldContain("Я, Алёшина Анна, законный представитель ребёнка (кем прихожусь: мать)");
        text.ShouldContain("Даю согласие");
        text.ShouldContain("C-2/2");
        text.ShouldContain(link.Number.ToString());
        var history = await (await school.Http(Role.Auditor)).GetStringAsync(new Uri($"/history/{pupil.Value}", UriKind.Relative), TestContext.Current.CancellationToken);
        WebUtility.HtmlDecode(history).ShouldContain("по одноразовой ссылке, законный представитель");
    }

    [Fact]
    public async Task lets_a_parent_refuse()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil));
        using var parent = school.Visitor();
        var (_, page) = await parent.Open(secret, Born);
        (await parent.Act(secret, page, ("Choice", "no"))).Page.ShouldContain("Это ни на что не повлияет");
        (await school.Recorded<ConsentRefused>(pupil)).Fact.Kind.ShouldBe(ConsentKind.ChildProcessing);
    }

    [Fact]
    public async Task is_good_for_one_act_only()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil));
        using var parent = school.Visitor();
        using var thief = school.Visitor();
        var (_, page) = await parent.Open(secret, Born);
        var (_, stolen) = await thief.Open(secret, Born);
        var both = await Task.WhenAll(parent.Act(secret, page, ("Choice", "yes")), thief.Act(secret, stolen, ("Choice", "no")));
        both.Count(x => x.Page.Contains("Ваш ответ записан", StringComparison.Ordinal)).ShouldBe(1);
        (await parent.Act(secret, page, ("Choice", "yes"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await school.House.Events(pupil)).Count(x => x is ConsentGranted or ConsentRefused).ShouldBe(1);
    }

    [Fact]
    public async Task tells_as_little_when_unknown_expired_used_revoked_or_burnt_as_for_a_wrong_date()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var mother = await school.Mother(pupil);
        var (_, told) = await school.Turned_away(() => school.Link(LinkKind.ChildConsent, pupil, mother), Born, new(1985, 5, 1));
        told.Distinct().ShouldHaveSingleItem().Status.ShouldBe(HttpStatusCode.Conflict);
        (await school.Read(x => SecurityLine.Read(x))).Count(x => x.Matter == SecurityMatter.LinkRefused).ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public async Task is_burnt_by_five_wrong_dates()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil));
        await school.Spoil(secret, x => x with { WrongTries = OneTimeLink.Tries - 1 });
        using var thief = school.Visitor();
        await thief.Open(secret, Born.AddDays(1));
        (await thief.Open(secret, Born)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await school.Kept(secret)).StateAt(DateTimeOffset.UtcNow).ShouldBe(LinkState.Burnt);
        (await school.Read(x => SecurityLine.Read(x))).Select(x => x.Matter).ShouldContain(SecurityMatter.LinkBurnt);
    }

    [Fact]
    public async Task makes_guessers_wait_whether_it_exists_or_not()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        using var thief = school.Visitor();
        foreach (var secret in new[] { await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil)), "nothing" + Guid.NewGuid().ToString("n") })
        {
            for (var i = 0; i < 2; i++) (await thief.Open(secret, Born.AddDays(i + 1))).Status.ShouldBe(HttpStatusCode.Conflict);
            var (status, page) = await thief.Open(secret, Born);
            status.ShouldBe(HttpStatusCode.TooManyRequests);
            page.ShouldContain("Подождите");
        }
    }

    [Fact]
    public async Task is_revoked_by_staff_and_by_a_newer_one()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var mother = await school.Mother(pupil);
        var (first, second) = (await school.Link(LinkKind.ChildConsent, pupil, mother), await school.Link(LinkKind.ChildConsent, pupil, mother));
        (await school.Kept(first)).StateAt(DateTimeOffset.UtcNow).ShouldBe(LinkState.Revoked);
        using var parent = school.Visitor();
        var (_, page) = await parent.Open(second, Born);
        await school.Send(Role.Curator, new RevokeLink((await school.Kept(second)).Number, Visiting.Day));
        (await parent.Act(second, page, ("Choice", "yes"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await school.House.Events(pupil)).ShouldNotContain(x => x is ConsentGranted);
        var other = await school.House.School();
        var number = (await school.Kept(second)).Number;
        (await Should.ThrowAsync<NotThere>(() => other.Send(Role.Curator, new RevokeLink(number, Visiting.Day)))).Message
            .ShouldBe((await Should.ThrowAsync<NotThere>(() => other.Send(Role.Curator, new RevokeLink(Guid.NewGuid(), Visiting.Day)))).Message);
    }

    [Fact]
    public async Task may_be_used_again_when_a_rule_said_no()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        await school.Consented(pupil);
        var secret = await school.Link(LinkKind.MenteeQuestionnaire, pupil);
        using var visitor = school.Visitor();
        var (_, page) = await visitor.Open(secret, Born);
        (string, string)[] answers = [("q-WISH", "yes"), ("q-AREAS", "MATH"), ("q-OWN_WORDS", "Хочу подтянуть физику"), ("q-SELF_VIEW", "4"), ("q-CONFIDENCE", "6"), ("q-ORGANISATION", "5")];
        var (status, broken) = await visitor.Fill(secret, page, [.. answers.Where(x => x.Item1 != "q-SELF_VIEW")]);
        status.ShouldBe(HttpStatusCode.Conflict);
        broken.ShouldContain("Ответьте на этот вопрос.");
        (await visitor.Fill(secret, broken, answers)).Page.ShouldContain("Ответы приняты.");
        (await school.Recorded<ParticipationQuestionnaireSubmitted>(pupil)).Headers["role"].ShouldBe(nameof(Role.Mentee));
    }

    [Fact]
    public async Task takes_a_teenagers_own_agreement_and_an_adults_own_consent()
    {
        var school = await (await House.Open()).School();
        var teenager = await school.Pupil(born: new(2011, 3, 3));
        using var visitor = school.Visitor();
        var assent = await school.Link(LinkKind.Assent, teenager);
        var (_, page) = await visitor.Open(assent, new(2011, 3, 3));
        await visitor.Act(assent, page, ("Choice", "yes"));
        (await school.Recorded<MinorAssentRecorded>(teenager)).Fact.Assents.ShouldBeTrue();

        var teacher = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator, new Mentorship.Participants.Enrolment.RegisterParticipant(teacher, ParticipantKind.Teacher, "Семёнова", "Ольга", null, new(1985, 5, 1), "учитель", null, new(2026, 9, 1)));
        var own = await school.Link(LinkKind.OwnConsent, teacher);
        (_, page) = await visitor.Open(own, new(1985, 5, 1));
        await visitor.Act(own, page, ("Choice", "yes"));
        (await school.Recorded<ConsentGranted>(teacher)).Fact.Kind.ShouldBe(ConsentKind.OwnProcessing);
    }

    [Fact]
    public async Task leaves_neither_secret_nor_birth_date_in_the_programs_log_nor_in_the_database()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil));
        using var parent = school.Visitor();
        var (_, page) = await parent.Open(secret, Born);
        await parent.Act(secret, page, ("Choice", "yes"));
        House.Log.Lines.ShouldNotContain(x => x.Contains(secret));
        await using var found = school.House.Database.CreateCommand($"select count(*) from access.mt_doc_onetimelink where data::text like '%{secret}%' or id = '{secret}'");
        ((long)(await found.ExecuteScalarAsync())!).ShouldBe(0);
    }

    private static string TextOf(byte[] docx)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
