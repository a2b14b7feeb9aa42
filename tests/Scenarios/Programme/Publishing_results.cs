using System.Net;
using System.Text.Json;
using Mentorship.Participants.Consenting;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Publishing;
using Mentorship.Programme.Publishing.YearlyResults;
using Mentorship.Tests.Scenarios.GroupWork;

namespace Mentorship.Tests.Scenarios.Programme;

public class Publishing_results
{
    private static readonly DateOnly Day = CompletedGroup.Day;
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly SchoolYear Year = SchoolYear.Of(Day);

    [Fact]
    public async Task tells_everybody_the_numbers_and_the_best_mentors_until_one_of_them_takes_the_consent_back()
    {
        var school = await (await House.Open()).School();
        var work = await CompletedGroup.In(school);
        (await Should.ThrowAsync<Refused>(() => Publish(school, work.Mentor))).Message.ShouldBe("Назвать можно только наставников, которым вынесена благодарность приказом этого года.");
        await school.Send(Role.Director, new IssueOrder(new(Guid.NewGuid()), OrderKind.Gratitude, "96", null, [], [work.Mentor, work.Mentee], null, Day));
        (await Should.ThrowAsync<Refused>(() => Publish(school, work.Mentor))).Message.ShouldContain("нет действующего согласия");
        var consents = await work.Agree(school, ConsentKind.Distribution);
        await Publish(school, work.Mentor);
        await school.Send(Role.Curator, new NotePartnerPage(Place, "Музей завода", "https://museum.example/results", Day));

        var address = PublicFeed.ResultsOf(school.Id, Year);
        using var stranger = school.Stranger();
        var shown = WebUtility.HtmlDecode(await stranger.GetStringAsync(address));
        shown.ShouldContain("Ветрова");
        shown.ShouldContain("групп слишком мало");
        shown.ShouldContain("ответов слишком мало");
        (await stranger.GetStringAsync(PublicFeed.PageOf(school.Id))).ShouldContain(address);
        JsonDocument.Parse(await stranger.GetStringAsync($"/public/{school.Id}/feed.json")).RootElement.GetProperty("items")[0].GetProperty("content_text").GetString()!.ShouldContain("Лучшие наставники: Ветрова");

        await school.Send(Role.Curator, new WithdrawConsent(work.Mentor, consents[0].Consent, GivenBy.Self, Day));
        (await stranger.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Gone, "at once, before any listener has heard");
        await school.Settle();
        (await school.Read(x => PublicationSheet.ToTakeDown(x, default))).Single().ShouldSatisfyAllConditions(x => x.Group.ShouldBeNull(), x => x.Cycle.ShouldBe(Year), x => x.Pages[0].Partner.ShouldBe("Музей завода"));
        using var curator = await school.Http(Role.Curator);
        WebUtility.HtmlDecode(await curator.GetStringAsync("/cases")).ShouldContain($"/results?cycle={Year.First}#partner-1");
        (await Should.ThrowAsync<Refused>(() => Publish(school, Today))).Message.ShouldStartWith("Прежняя публикация ещё висит");
        await school.Send(Role.Curator, new ProvePartnerPageGone(Place, 1, null, "страница отвечает «не найдено»", Today));

        await Publish(school, Today);
        WebUtility.HtmlDecode(await stranger.GetStringAsync(address)).ShouldSatisfyAllConditions(x => x.ShouldContain("Пар и групп"), x => x.ShouldNotContain("Ветрова"));
    }

    [Fact]
    public async Task ends_when_the_thanks_it_rests_on_are_cancelled()
    {
        var school = await (await House.Open()).School();
        var work = await CompletedGroup.In(school);
        await work.Agree(school, ConsentKind.Distribution);
        IssueOrder thanks = new(new(Guid.NewGuid()), OrderKind.Gratitude, "96", null, [], [work.Mentor], null, Day), cancelling = new(new(Guid.NewGuid()), OrderKind.MentorSchool, "97", null, [], [], null, Day);
        await school.Send(Role.Director, thanks, cancelling);
        await Publish(school, work.Mentor);
        await school.Send(Role.Director, new CancelOrder(thanks.Order, cancelling.Order, Today));
        await school.Settle();
        using var stranger = school.Stranger();
        (await stranger.GetAsync(PublicFeed.ResultsOf(school.Id, Year))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await school.Read(x => PublicationSheet.Of(Publication.IdOf(Year), x, default))).Because.ShouldBe(TakenDownBecause.ThanksCancelled);
    }

    [Fact]
    public async Task tells_nothing_before_a_group_has_completed_and_nothing_of_other_schools()
    {
        var house = await House.Open();
        var (school, other) = (await house.School(), await house.School());
        await CompletedGroup.In(school);
        await Publish(school);
        (await Should.ThrowAsync<Refused>(() => Publish(other))).Message.ShouldStartWith("Итоги публикуют, когда");
        using var stranger = school.Stranger();
        (await stranger.GetAsync(PublicFeed.ResultsOf(other.Id, Year))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(PublicFeed.ResultsOf(school.Id, new(Year.First - 1)))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(PublicFeed.ResultsOf(school.Id, Year))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stranger.GetAsync(PublicFeed.PageOf(school.Id, Publication.IdOf(Year)))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "it is no case, and was not taken down");
    }

    private static PublicationId Place => new(Publication.IdOf(Year));

    private static Task Publish(SchoolHouse school, params ParticipantId[] named) => school.Send(Role.Curator, new PublishResults(Year, named, Day));

    private static Task Publish(SchoolHouse school, DateOnly on) => school.Send(Role.Curator, new PublishResults(Year, [], on));
}
