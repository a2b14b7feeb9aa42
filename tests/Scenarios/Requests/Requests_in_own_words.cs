using System.Net;
using System.Net.Http.Json;
using Mentorship.Kernel.Journal;
using Mentorship.Participants;
using Mentorship.Participants.Classifying;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Journal;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Requests;

public class Requests_in_own_words
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task wait_until_the_curator_puts_them_into_codes()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        var http = await school.Http(Role.Curator);
        var left = await Looked_up.By(school, async () =>
        {
            var page = WebUtility.HtmlDecode(await http.GetStringAsync("/requests/unclassified?cycle=2026"));
            page.ShouldContain("Хочу подтянуть математику");
            page.ShouldContain("Алёшин Пётр Ильич");
            page.ShouldContain("value=\"MATH\" checked");
        });
        left.Select(x => x.Matter).ShouldBe([nameof(Matter.Answers), nameof(Matter.Names)], ignoreOrder: true);
        left.ShouldAllBe(x => x.People.Contains(pupil.Value));

        await school.Send(Role.Curator, new ClassifyRequest(pupil, People.Cycle, ["MATH", "SELF_ORGANISATION"], 1, Today));
        (await http.GetStringAsync("/requests/unclassified?cycle=2026")).ShouldNotContain("Хочу подтянуть");
        (await http.GetFromJsonAsync<Unclassified>("/api/participants/requests/2026/unclassified", Json.Options))!.Total.ShouldBe(0);
        WebUtility.HtmlDecode(await http.GetStringAsync($"/people/{pupil.Value}?cycle=2026")).ShouldContain("математика, самоорганизация");
        (await school.Recorded<MenteeRequestClassified>(pupil.Value)).Fact.RequestCodes.ShouldBe(["MATH", "SELF_ORGANISATION"]);

        await school.Send(Role.Curator, Host.Demo.Filling.OfMentee(pupil, People.Cycle, ["SPORT"], "Теперь хочу в секцию", 4, 6, 5, Today));
        (await http.GetStringAsync("/requests/unclassified?cycle=2026")).ShouldContain("value=\"SPORT\" checked", customMessage: "who answers anew waits anew");
    }

    [Fact]
    public async Task are_opened_only_to_the_curator_who_proves_it_is_they()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        (await (await school.Http(Role.ClassTeacher)).GetAsync("/requests/unclassified")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.Http(Role.Director)).GetAsync("/api/participants/requests/2026/unclassified")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var http = await school.Http(Role.Curator);
        await school.LetProofsGrowOld();
        (await http.GetAsync("/api/participants/requests/2026/unclassified")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = WebUtility.HtmlDecode(await http.GetStringAsync("/requests/unclassified?cycle=2026"));
        page.ShouldNotContain("Хочу подтянуть");
        page.ShouldContain("/step-up?return=%2Frequests%2Funclassified%3Fcycle%3D2026");
    }

    [Fact]
    public async Task are_not_classified_for_whoever_asked_for_nothing()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ClassifyRequest(pupil, People.Cycle, ["MATH"], 1, Today)))).Message.ShouldBe(Say.NothingToClassify);
    }
}
