using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Mentorship.Participants.Consenting;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Publishing;
using Mentorship.Tests.Scenarios.GroupWork;

namespace Mentorship.Tests.Scenarios.Programme;

public class Publishing_a_case
{
    private static readonly DateOnly Day = CompletedGroup.Day;

    [Fact]
    public async Task shows_it_to_strangers_until_somebody_takes_their_consent_back_and_then_partners_have_to_follow()
    {
        var school = await (await House.Open()).School();
        var work = await CompletedGroup.In(school);
        await work.Approved(school);
        (await Should.ThrowAsync<Refused>(() => Publish(school, work))).Message.ShouldContain("участник № 1 в списке – нет действующего согласия: распространение на сайтах (С-4)");
        var consents = await work.Agree(school, ConsentKind.Distribution);
        await Publish(school, work, named: work.Mentor);
        await school.Send(Role.Curator, new NotePartnerPage(Place(work), "Музей завода", "https://museum.example/case", Day));
        (await Log(school, work)).OfType<CasePublished>().Single().Consents.ShouldBe(consents.Select(x => x.Consent), ignoreOrder: true);

        var address = PublicFeed.PageOf(school.Id, Publication.IdOf(work.Group));
        using var stranger = school.Stranger();
        var shown = WebUtility.HtmlDecode(await stranger.GetStringAsync(address));
        shown.ShouldContain("Как молодой учитель освоился");
        shown.ShouldContain("Ветрова");
        (await stranger.GetStringAsync(PublicFeed.PageOf(school.Id))).ShouldContain(address);
        var feed = JsonDocument.Parse(await stranger.GetStringAsync($"/public/{school.Id}/feed.json")).RootElement;
        feed.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        feed.GetProperty("items")[0].GetProperty("url").GetString()!.ShouldEndWith(address);
        XDocument.Parse(await stranger.GetStringAsync($"/public/{school.Id}/feed.xml")).Descendants().Count(x => x.Name.LocalName == "entry").ShouldBe(1);

        await school.Send(Role.Curator, new WithdrawConsent(work.Mentee, consents[1].Consent, GivenBy.Self, Day));
        (await stranger.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Gone, "at once, before any listener has heard");
        await school.Settle();
        var gone = await stranger.GetAsync(address);
        gone.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await gone.Content.ReadAsStringAsync()).ShouldNotContain("освоился");
        foreach (var path in new[] { PublicFeed.PageOf(school.Id), $"/public/{school.Id}/feed.json", $"/public/{school.Id}/feed.xml" })
            (await (await stranger.GetAsync(path)).Content.ReadAsStringAsync()).ShouldNotContain("освоился", customMessage: path);

        var down = (await Log(school, work)).OfType<PublicationWithdrawn>().Single();
        (down.Because, down.Participant).ShouldBe((TakenDownBecause.ConsentWithdrawn, work.Mentee));
        using var curator = await school.Http(Role.Curator);
        WebUtility.HtmlDecode(await curator.GetStringAsync("/")).ShouldContain("Снять с сайтов партнёров");
        WebUtility.HtmlDecode(await curator.GetStringAsync("/cases")).ShouldContain("Музей завода");
        await school.Send(Role.Curator, new ProvePartnerPageGone(Place(work), 1, await school.Paper(), null, new(2026, 9, 15)));
        (await school.Read(x => PublicationSheet.ToTakeDown(x, default))).ShouldBeEmpty();
        WebUtility.HtmlDecode(await curator.GetStringAsync("/")).ShouldNotContain("Снять с сайтов партнёров");
    }

    [Fact]
    public async Task with_a_picture_needs_a_consent_to_the_image_and_shows_it_bare()
    {
        var school = await (await House.Open()).School();
        var work = await CompletedGroup.In(school);
        await work.Approved(school);
        await work.Agree(school, ConsentKind.Distribution);
        var picture = new Guid(Guid.NewGuid().ToString());
        byte[] bare = [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0xD9];
        await school.Send(Role.Curator, new Mentorship.Kernel.Vault.KeepPaper(picture, "снимок.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 9, 9, .. bare[2..]]));
        var publishing = new PublishCase(work.Group, (await work.Case(school)).ApprovedFingerprint!, [work.Mentor], [], [work.Mentor], new(picture), Day);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, publishing))).Message.ShouldContain("С-5");
        await work.Agree(school, ConsentKind.Image);
        await school.Send(Role.Curator, publishing);
        using var stranger = school.Stranger();
        (await stranger.GetByteArrayAsync($"{PublicFeed.PageOf(school.Id, Publication.IdOf(work.Group))}/picture")).ShouldBe(bare);
        (await stranger.GetStringAsync(PublicFeed.PageOf(school.Id, Publication.IdOf(work.Group)))).ShouldContain("/picture\"");
    }

    [Fact]
    public async Task shows_nothing_of_another_school_and_nothing_where_nothing_was_published()
    {
        var house = await House.Open();
        var (school, other) = (await house.School(), await house.School());
        var work = await CompletedGroup.In(school);
        await work.Approved(school);
        await work.Agree(school, ConsentKind.Distribution);
        await Publish(school, work);
        using var stranger = school.Stranger();
        var id = Publication.IdOf(work.Group);
        foreach (var path in new[] { PublicFeed.PageOf(other.Id, id), PublicFeed.PageOf(other.Id), $"/public/{other.Id}/feed.json", PublicFeed.PageOf("*", id), PublicFeed.PageOf("nowhere") })
            (await stranger.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        await Should.ThrowAsync<NotThere>(() => Publish(other, work));
        await school.Send(Role.Director, new WithdrawPublication(Place(work), Day));
        (await stranger.GetAsync(PublicFeed.PageOf(school.Id, id))).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task ends_when_data_are_blocked()
    {
        var school = await (await House.Open()).School();
        var work = await CompletedGroup.In(school);
        await work.Approved(school);
        await work.Agree(school, ConsentKind.Distribution);
        await Publish(school, work);
        await school.Send(Role.DataProtectionOfficer, new Mentorship.Participants.Blocking.BlockPerson(work.Mentee, Mentorship.Participants.Contracts.BlockReason.AccuracyDisputed, Day));
        using var stranger = school.Stranger();
        (await stranger.GetAsync(PublicFeed.PageOf(school.Id, Publication.IdOf(work.Group)))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        await school.Settle();
        (await Log(school, work)).OfType<PublicationWithdrawn>().Single().Because.ShouldBe(TakenDownBecause.DataBlocked);
    }

    private static PublicationId Place(GroupAtWork work) => new(Publication.IdOf(work.Group));

    private static async Task Publish(SchoolHouse school, GroupAtWork work, params ParticipantId[] named)
    {
        var fingerprint = await school.Read(async x => (await x.LoadAsync<Mentorship.Programme.Cases.Case>(Mentorship.Programme.Cases.Case.IdOf(work.Group)))?.Approved?.Fingerprint);
        await school.Send(Role.Curator, new PublishCase(work.Group, fingerprint ?? "none", [work.Mentor, work.Mentee], named, [], null, Day));
    }

    private static Task<IReadOnlyList<object>> Log(SchoolHouse school, GroupAtWork work) =>
        school.Read(async x => (IReadOnlyList<object>)[.. (await x.Events.FetchStreamAsync(Publication.IdOf(work.Group))).Select(e => e.Data)]);
}
