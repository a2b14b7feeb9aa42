using System.Net;
using System.Net.Http.Json;
using Mentorship.Kernel.Tables;
using Mentorship.Participants.Blocking;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Readiness;
using Mentorship.Participants.Representing;
using Mentorship.Tests.Scenarios.Journal;
using MiniExcelLibs;

namespace Mentorship.Tests.Scenarios.Participants;

public class Seeing_what_is_missing
{
    private const string Route = "/api/participants/readiness";

    [Fact]
    public async Task tells_it_of_everybody_with_how_many_lack_each_thing()
    {
        var (school, people) = await Gathered();
        var table = await Table(await school.Http(Role.Curator));
        (table.People, table.Total).ShouldBe((4, 4));
        table.Lines.Select(x => (x.Participant, string.Join(' ', x.Missing.Select(m => m.What)))).ShouldBe([
            (people["Алёшин"], "Representative Consent Contact"), (people["Борисов"], "Consent"), (people["Волков"], "Questionnaire"), (people["Семёнова"], "MentorBase")]);
        table.Counts.ToDictionary(x => x.What, x => x.People).ShouldBe(new Dictionary<Lack, int>
        {
            [Lack.Representative] = 1,
            [Lack.Consent] = 2,
            [Lack.Questionnaire] = 1,
            [Lack.MentorBase] = 1,
            [Lack.Contact] = 1,
        }, ignoreOrder: true);
        table.Classes.ShouldBe(["5 «А»", "6 «Б»"]);
    }

    [Fact]
    public async Task lists_those_of_a_class_of_a_kind_or_who_lack_one_thing()
    {
        var (school, people) = await Gathered();
        var http = await school.Http(Role.Curator);
        (await Table(http, "?place=5А")).Lines.Select(x => x.Participant).ShouldBe([people["Алёшин"], people["Борисов"]]);
        (await Table(http, "?kind=Teacher")).Lines.ShouldHaveSingleItem().Participant.ShouldBe(people["Семёнова"]);
        var lacking = await Table(http, "?missing=Representative");
        lacking.Lines.ShouldHaveSingleItem().Participant.ShouldBe(people["Алёшин"]);
        lacking.People.ShouldBe(4);
        (await Table(http, "?missing=Nothing")).Total.ShouldBe(0);
        (await http.GetAsync(Route + "?missing=Everything")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task forgets_a_thing_once_it_is_there_and_leads_to_the_form_that_mends_it()
    {
        var (school, people) = await Gathered();
        var http = await school.Http(Role.Curator);
        var page = await http.GetStringAsync("/readiness");
        page.ShouldContain($"/people/{people["Борисов"].Value}#GrantConsent");
        page.ShouldContain($"/people/{people["Семёнова"].Value}#EnterMentorBase");
        page.ShouldNotContain($"/people/{people["Алёшин"].Value}#GrantConsent", customMessage: "nobody is linked yet who could give it");
        page.ShouldContain("нет согласия: 2");
        await school.Consented(people["Алёшин"]);
        (await http.GetStringAsync("/readiness?done=GrantConsent")).ShouldContain("нет согласия: 1");
        (await http.GetStringAsync("/")).ShouldContain("Чего-то не хватает у участников");
    }

    [Fact]
    public async Task tells_a_class_teacher_of_the_own_class_only_and_offers_only_what_they_may_do()
    {
        var (school, people) = await Gathered();
        var http = await school.LeadsClass("6Б");
        var table = await Table(http);
        table.Lines.ShouldHaveSingleItem().Participant.ShouldBe(people["Волков"]);
        table.Classes.ShouldBe(["6 «Б»"]);
        (await Table(http, "?place=5А")).People.ShouldBe(0);
        var page = await http.GetStringAsync("/readiness");
        page.ShouldNotContain("Алёшин");
        page.ShouldContain($"/people/{people["Волков"].Value}#questionnaires");
        (await http.GetStringAsync("/")).ShouldContain(": 1 из 1");
        (await Rows(await http.GetAsync(Route + "/workbook"))).ShouldHaveSingleItem()["Фамилия, имя, отчество"].ShouldBe("Волков Пётр Ильич");
    }

    [Fact]
    public async Task offers_no_form_to_whoever_only_reads()
    {
        var (school, people) = await Gathered();
        var page = await (await school.Http(Role.Director)).GetStringAsync("/readiness");
        page.ShouldContain("Нет действующего согласия");
        page.ShouldNotContain($"/people/{people["Борисов"].Value}#GrantConsent");
        foreach (var role in new[] { Role.Mentor, Role.Representative, Role.RegionalOperator })
        {
            (await (await school.Http(role)).GetAsync(Route)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await (await school.Http(role)).GetAsync(Route + "/workbook")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await school.Stranger().GetAsync(Route)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task leaves_out_whoever_left_or_is_blocked()
    {
        var (school, people) = await Gathered();
        await school.Send(Role.Curator, new LeaveProgramme(people["Борисов"], LeavingReason.OwnWish, new(2026, 9, 10)));
        await school.Send(Role.DataProtectionOfficer, new BlockPerson(people["Алёшин"], BlockReason.AccuracyDisputed, new(2026, 9, 10)));
        await school.Settle();
        (await Table(await school.Http(Role.Curator))).Lines.Select(x => x.Participant).ShouldBe([people["Волков"], people["Семёнова"]]);
        (await Table(await school.Http(Role.DataProtectionOfficer))).Lines.ShouldNotContain(x => x.Participant == people["Алёшин"], "nothing is done about whoever is blocked");
    }

    [Fact]
    public async Task names_nobody_to_an_auditor_without_a_purpose_nor_tells_who_is_in_a_class()
    {
        var (school, _) = await Gathered();
        var http = await school.Http(Role.Auditor, purpose: null);
        var page = await http.GetStringAsync("/readiness");
        page.ShouldContain("Нет действующего согласия");
        foreach (var told in new[] { "Алёшин", "Волков", "5 «А»" }) page.ShouldNotContain(told);
        var table = await Table(http, "?place=5А");
        (table.People, table.Classes.Count).ShouldBe((4, 0));
        table.Lines.Select(x => x.Participant.Value).ShouldBeInOrder();
    }

    [Fact]
    public async Task is_taken_away_as_a_workbook_and_written_down_as_read()
    {
        var (school, people) = await Gathered();
        var answer = await (await school.Http(Role.Curator)).GetAsync(Route + "/workbook?missing=Consent");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Workbook.ContentType);
        var rows = await Rows(answer);
        rows.Select(x => x["Фамилия, имя, отчество"]).ShouldBe(["Алёшин Пётр Ильич", "Борисов Пётр Ильич"]);
        ((string)rows[1]["Чего не хватает"]!).ShouldBe(Mentorship.Participants.Say.NoConsent);
        (await Looked_up.In(school)).ShouldContain(x => x.Place.Contains("readiness/workbook", StringComparison.Ordinal) && x.People.Contains(people["Алёшин"].Value));
    }

    /// <summary>A pupil of whom everything is missing, one who waits for a consent only, one of another class who has it, a teacher who may enter the base.</summary>
    private static async Task<(SchoolHouse School, IReadOnlyDictionary<string, ParticipantId> People)> Gathered()
    {
        var school = await (await House.Open()).School();
        var people = new Dictionary<string, ParticipantId>
        {
            ["Алёшин"] = await school.Registered("Алёшин", "5 «А»", null),
            ["Борисов"] = await school.Registered("Борисов", "5-А", null),
            ["Волков"] = await school.Registered("Волков", "6 «Б»", "+7 900 111-22-33"),
            ["Семёнова"] = await school.Teacher(),
        };
        var mother = new RepresentativeId(Guid.NewGuid());
        await school.Send(Role.Curator,
            new LinkRepresentative(people["Борисов"], mother, "Борисова Анна", "+7 900 111-22-33", Relation.Mother, await school.Paper(), new(2026, 9, 2)),
            new InformRepresentative(people["Борисов"], mother, Channel.ParentsMeeting, null, new(2026, 9, 3)));
        await school.Consented(people["Волков"]);
        await school.Offers(people["Семёнова"], "MATH");
        await school.Settle();
        return (school, people);
    }

    private static async Task<ReadinessTable> Table(HttpClient http, string query = "") => (await http.GetFromJsonAsync<ReadinessTable>(Route + query, Json.Options))!;

    private static async Task<IReadOnlyList<IDictionary<string, object?>>> Rows(HttpResponseMessage answer) =>
        [.. (await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync()).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>()];
}
