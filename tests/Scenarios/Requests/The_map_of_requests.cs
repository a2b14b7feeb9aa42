using System.Net;
using System.Net.Http.Json;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Tables;
using Mentorship.Matching.Contracts;
using Mentorship.Participants;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consulting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Mapping;
using Mentorship.Programme.Contracts;
using Mentorship.Tests.Scenarios.Journal;
using Mentorship.Tests.Scenarios.Monitoring;
using Mentorship.Tests.Scenarios.Participants;
using MiniExcelLibs;

namespace Mentorship.Tests.Scenarios.Requests;

public class The_map_of_requests
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task shows_what_is_lacking_and_the_people_behind_every_number()
    {
        var (school, pupils, mentor) = await Market(4, capacity: 3);
        var http = await school.Http(Role.Curator);
        var cell = (await Map(http)).Cells.Single(x => x.Code == "MATH");
        (cell.Cohort, cell.Demand, cell.Waiting, cell.Mentors, cell.Seats, cell.Gap).ShouldBe((Cohort.Pupils5To7, 4, 4, 1, 3, 1));
        WebUtility.HtmlDecode(await http.GetStringAsync("/requests?cycle=2026")).ShouldContain("/requests/people?cycle=2026&code=MATH&cohort=Pupils5To7&of=Waiting");

        var left = await Looked_up.By(school, async () =>
            (await http.GetStringAsync("/requests/people?cycle=2026&code=MATH&cohort=Pupils5To7&of=Waiting")).Split("/people/").Length.ShouldBe(5));
        left.ShouldHaveSingleItem().Matter.ShouldBe(nameof(Matter.Names));
        left[0].People.ShouldBe(pupils.Select(x => x.Value), ignoreOrder: true);
        var behind = await http.GetFromJsonAsync<BehindNumber>("/api/participants/requests/2026/people?code=MATH&cohort=Pupils5To7&behind=Mentors&form=TeacherPupil", Json.Options);
        behind!.People.ShouldHaveSingleItem().ShouldBe(new PersonBehind(mentor, "Семёнова Ольга", behind.People[0].Place, null, false, 3));
        (await http.GetFromJsonAsync<BehindNumber>("/api/participants/requests/2026/people?code=MATH&cohort=Pupils5To7&behind=Mentors&form=PupilPupil", Json.Options))!.Total.ShouldBe(0);
    }

    [Fact]
    public async Task shows_nobody_to_whoever_has_nothing_to_do_with_them()
    {
        var (school, _, _) = await Market(2, capacity: 3);
        var teacher = await school.Http(Role.ClassTeacher);
        (await Map(teacher)).Cells.ShouldHaveSingleItem().Demand.ShouldBe(2);
        var behind = await teacher.GetFromJsonAsync<BehindNumber>("/api/participants/requests/2026/people?code=MATH&cohort=Pupils5To7&behind=Demand", Json.Options);
        (behind!.Total, behind.People.Count).ShouldBe((2, 0));
        (await (await school.Http(Role.Mentor)).GetAsync("/api/participants/requests/2026")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task counts_a_mentors_places_less_those_taken_and_a_mentee_with_a_group_as_answered()
    {
        var (school, pupils, mentor) = await Market(2, capacity: 3);
        // whoever has no consent would be let go of the group at once
        await school.Consented(pupils[0]);
        var group = new GroupId(Guid.NewGuid());
        await school.Happened(group.Value, new GroupFormed(group, People.Cycle, MentoringForm.TeacherPupil, "lead", mentor, [mentor], [pupils[0]], new(2027, 5, 31), new(2026, 9, 8)));
        await school.Settle();
        var http = await school.Http(Role.Curator);
        var cell = (await Map(http)).Cells.Single();
        (cell.Demand, cell.Waiting, cell.Seats).ShouldBe((2, 1, 2));
        await school.Happened(group.Value, new GroupDissolved(group, People.Cycle, [mentor, pupils[0]], EndingReason.OwnWish, new(2026, 9, 12)));
        await school.Settle();
        cell = (await Map(http)).Cells.Single();
        (cell.Demand, cell.Waiting, cell.Seats).ShouldBe((2, 2, 3), "what ended early leaves the request as it was");
    }

    [Fact]
    public async Task keeps_its_published_versions_and_tells_what_changed()
    {
        var (school, _, _) = await Market(2, capacity: 1);
        await school.Send(Role.Curator, new PublishRequestMap(People.Cycle, Today));
        var late = await school.Pupil("Ёлкин");
        await school.Consented(late);
        await school.Asks(late, "MATH", "SPORT");
        var http = await school.Http(Role.Curator);
        var now = await Map(http);
        now.Changes.ShouldBe([new("SPORT", Cohort.Pupils5To7, 0, 1, 0, 1), new("MATH", Cohort.Pupils5To7, 2, 3, 1, 2)], ignoreOrder: true);
        await school.Send(Role.Curator, new PublishRequestMap(People.Cycle, Today));
        (await Map(http)).Changes.ShouldBeEmpty();
        var first = await Map(http, "?version=1");
        (first.Version, first.Cells.Single().Demand, first.Changes.Count, first.Versions.Count).ShouldBe((1, 2, 0, 2));
        (await Map(http, "?version=2")).Changes.Count.ShouldBe(2);
        (await http.GetAsync("/api/participants/requests/2026?version=9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var shown = WebUtility.HtmlDecode(await http.GetStringAsync("/requests?cycle=2026&version=1"));
        shown.ShouldContain("карта на сегодня");
        shown.ShouldNotContain("/requests/people", customMessage: "who stood behind a number then is not known");
        WebUtility.HtmlDecode(await http.GetStringAsync("/requests/print?cycle=2026&version=2")).ShouldContain("математика");
    }

    [Fact]
    public async Task is_taken_away_as_a_workbook_another_program_reads()
    {
        var (school, _, _) = await Market(2, capacity: 1);
        var answer = await (await school.Http(Role.Curator)).GetAsync("/api/participants/requests/2026/workbook");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Workbook.ContentType);
        var row = (await Rows(answer)).ShouldHaveSingleItem();
        (row["Область"], row["Направление"], row["Запросов"], row["Мест"], row["Не хватает"]).ShouldBe(("академические успехи", "математика", 2d, 1d, 1d));
        row["учитель – ученик"].ShouldBe(1d);
    }

    [Fact]
    public async Task opens_the_search_for_mentors_where_places_lack()
    {
        var (enough, _, _) = await Market(2, capacity: 3);
        (await Should.ThrowAsync<Refused>(() => enough.Send(Role.Curator, new OpenMentorSearch(People.Cycle, [ParticipantKind.Teacher], Today)))).Message.ShouldBe(Say.NothingLacks);
        var (school, _, _) = await Market(3, capacity: 1);
        await school.Send(Role.Curator, new OpenMentorSearch(People.Cycle, [ParticipantKind.Teacher, ParticipantKind.Alumnus], Today));
        var http = await school.Http(Role.Curator);
        var search = await http.GetFromJsonAsync<OpenSearch>("/api/participants/requests/2026/search", Json.Options);
        search!.Deficits.ShouldBe([new("MATH", Cohort.Pupils5To7, 2)]);
        WebUtility.HtmlDecode(await http.GetStringAsync("/requests?cycle=2026")).ShouldContain("педагог, выпускник");
        (await (await enough.Http(Role.Curator)).GetAsync("/api/participants/requests/2026/search")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task goes_to_a_specialist_from_outside_without_anybody_in_it()
    {
        var (school, pupils, _) = await Market(5, capacity: 1);
        var few = await school.Pupil("Юдин", new(2011, 5, 1));
        await school.Consented(few);
        await school.Happened(few.Value, new MenteeRequestRecorded(few, People.Cycle, ["SPORT"], 1, Today));
        var http = await school.Http(Role.Curator);
        (await http.GetAsync("/api/participants/requests/2026/extract/workbook")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "nobody was engaged");
        var (assignment, undertaking) = (await school.Paper(), await school.Paper());
        await school.Send(Role.Curator, new EngageExternalExpert(People.Cycle, ExpertKind.Psychologist, assignment, undertaking, Today));
        (await http.GetStringAsync("/requests/experts?cycle=2026")).ShouldContain($"/api/papers/{assignment.Value}");

        var left = await Looked_up.By(school, async () =>
        {
            var rows = await Rows(await http.GetAsync("/api/participants/requests/2026/extract/workbook"));
            rows.Select(x => (x["Направление"], x["Запросов"])).ShouldBe([("математика", (object)5d), ("спорт", "не показано")]);
            rows.SelectMany(x => x.Values).OfType<string>().ShouldNotContain(x => x.Contains("Алёшин", StringComparison.Ordinal) || x.Contains('«'));
            var page = WebUtility.HtmlDecode(await http.GetStringAsync("/requests/extract?cycle=2026"));
            page.ShouldNotContain("Алёшин");
            pupils.ShouldAllBe(x => !page.Contains(x.Value.ToString()));
        });
        left.ShouldBeEmpty("who reads numbers reads of nobody");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new EngageExternalExpert(People.Cycle, ExpertKind.Methodologist, assignment, undertaking, Today)))).Message.ShouldBe(Say.ExpertAlreadyEngaged);
    }

    /// <summary>Pupils of the fifth class who ask for mathematics, and one teacher of the base who helps with it.</summary>
    private static async Task<(SchoolHouse School, IReadOnlyList<ParticipantId> Pupils, ParticipantId Mentor)> Market(int asking, int capacity)
    {
        var school = await (await House.Open()).School();
        var pupils = new List<ParticipantId>();
        for (var i = 0; i < asking; i++)
        {
            pupils.Add(await school.Pupil());
            await school.Happened(pupils[i].Value, new MenteeRequestRecorded(pupils[i], People.Cycle, ["MATH"], 2, Today));
        }

        var mentor = await school.Teacher();
        await school.Happened(mentor.Value,
            new MentorProfileCompleted(mentor, People.Cycle, ["MATH"], [MentoringForm.TeacherPupil], capacity, 2, 10, 17, new(2026, 9, 5)),
            new MentorEnteredBase(mentor, People.Cycle, ParticipantKind.Teacher, AgeBand.Adult, ["MATH"], [MentoringForm.TeacherPupil], capacity, 2, 10, 17, new(2026, 9, 7)));
        return (school, pupils, mentor);
    }

    private static async Task<RequestMap> Map(HttpClient http, string query = "") => (await http.GetFromJsonAsync<RequestMap>("/api/participants/requests/2026" + query, Json.Options))!;

    private static async Task<IReadOnlyList<IDictionary<string, object?>>> Rows(HttpResponseMessage answer) =>
        [.. (await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync()).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>()];
}
