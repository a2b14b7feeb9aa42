using System.Net;
using System.Net.Http.Json;
using Ical.Net;
using Marten;
using Mentorship.Host.Demo;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Selecting.Interviewing;
using Mentorship.Tests.Scenarios.Papers;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>From the base to selection: what is seen of it by whom, and that two decide.</summary>
public class Selecting_a_mentor
{
    private const string Why = "Сохраняет спокойствие в споре, но боится тишины.";

    [Fact]
    public async Task shows_which_criteria_are_met_and_which_not()
    {
        var (school, stage) = await Ready();
        var (fit, unfit) = (Candidacy.IdOf(await stage.Offering(2, "MATH"), Stage.Cycle), Candidacy.IdOf(await stage.Offering(2, "SPORT"), Stage.Cycle));
        await school.Settle();
        var curator = await school.Http(Role.Curator);
        var criteria = (await curator.GetFromJsonAsync<CandidateCriteria[]>("/api/matching/candidates/criteria?cycle=2026", Json.Options))!;
        criteria.Single(x => x.Candidacy == fit).Met.ShouldBe(3);
        criteria.Single(x => x.Candidacy == unfit).Marks.ShouldBe([new(Criterion.Hours, true), new(Criterion.Age, true), new(Criterion.Competence, false)]);
        var page = await curator.GetStringAsync($"/candidates/{unfit.Value}");
        page.ShouldContain("Выполнено критериев: 2 из 3");
        page.ShouldContain("Критерии выполнены не все.");

        await school.Send(Role.Director, new RejectMentor(unfit, RejectionReason.CriteriaNotMet, Stage.Day));
        await school.Settle();
        var funnel = (await curator.GetFromJsonAsync<Funnel>("/api/matching/funnel?cycle=2026", Json.Options))!;
        funnel.Steps.Where(x => x.People > 0).ShouldBe([new(FunnelStep.Filed, 2), new(FunnelStep.InBase, 2)]);
        funnel.Rejected.ShouldBe([new(RejectionReason.CriteriaNotMet, 1)]);
        (await curator.GetFromJsonAsync<Candidate[]>("/api/matching/candidates?cycle=2026&because=CriteriaNotMet", Json.Options))!.ShouldHaveSingleItem().Id.ShouldBe(unfit.Value);
        (await curator.GetStringAsync("/candidates?cycle=2026")).ShouldContain("не отвечает критериям – 1");
    }

    [Fact]
    public async Task puts_the_interview_into_the_calendar()
    {
        var (school, candidacy) = await Shortlisted();
        await school.Send(Role.Director, new Mentorship.Host.Organisations.ChangeSettings(true, true, 14, 10, null, null, null, null, null, null, "Asia/Kamchatka", 30, true, true, 21, 35, Stage.Day));
        var curator = await school.Http(Role.Curator);
        (await curator.GetAsync(Path(candidacy, "interview.ics"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Curator, new ScheduleInterview(candidacy, new(2026, 9, 14), new(15, 30), 45, "кабинет 12", [Interviewer.Curator, Interviewer.Psychologist], Stage.Day));
        await school.Send(Role.Curator, new ScheduleInterview(candidacy, new(2026, 9, 15), new(9, 0), 45, "кабинет 7", [Interviewer.Psychologist], Stage.Day));
        await school.Settle();

        var answer = await curator.GetAsync(Path(candidacy, "interview.ics"));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var entry = Calendar.Load(await answer.Content.ReadAsStringAsync())!.Events.ShouldHaveSingleItem();
        entry.Start!.AsUtc.ShouldBe(new DateTime(2026, 9, 14, 21, 0, 0, DateTimeKind.Utc));
        entry.End!.AsUtc.ShouldBe(new DateTime(2026, 9, 14, 21, 45, 0, DateTimeKind.Utc));
        (entry.Location, entry.Sequence).ShouldBe(("кабинет 7", 1));
        entry.Summary!.ShouldContain("Семёнова");
        (await curator.GetStringAsync($"/candidates/{candidacy.Value}")).ShouldContain("15.09.2026, 09:00");
        (await Log(school)).ShouldNotContain("кабинет");
    }

    [Fact]
    public async Task keeps_what_was_said_for_curator_and_psychologist()
    {
        var (school, candidacy) = await Shortlisted();
        await school.Send(Role.Psychologist, Interviews.Held(candidacy, 1, Stage.Day));
        foreach (var role in new[] { Role.Curator, Role.Psychologist })
            (await (await school.Http(role)).GetFromJsonAsync<InterviewSheet>(Path(candidacy, "interview"), Json.Options))!.Strengths.ShouldBe("Терпение, чувство юмора, умение слушать.");
        (await TakenPaper.Read(await school.Http(Role.Curator), $"/api/matching/candidates/{candidacy.Value}/interview/document")).ShouldContain("чувство юмора");
        (await TakenPaper.Read(await school.Http(Role.Curator), $"/api/matching/candidates/{candidacy.Value}/interview/blank")).ShouldSatisfyAllConditions(x => x.ShouldContain("Семёнова"), x => x.ShouldNotContain("чувство юмора"));
        foreach (var role in new[] { Role.Director, Role.DeputyHeadMethod, Role.Auditor })
        {
            var http = await school.Http(role);
            (await http.GetAsync(Path(candidacy, "interview"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
            (await http.GetAsync(Path(candidacy, "interview/document"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
            (await http.GetStringAsync($"/candidates/{candidacy.Value}")).ShouldNotContain("чувство юмора", Case.Insensitive, $"{role}");
        }

        (await Log(school)).ShouldNotContain("чувство юмора");
    }

    [Fact]
    public async Task keeps_the_psychologists_reasons_for_psychologists()
    {
        var (school, candidacy) = await Shortlisted();
        await school.Send(Role.Psychologist, Interviews.Held(candidacy, 1, Stage.Day), new AssessReadiness(candidacy, Readiness.ReadyWithSupport, new(2027, 8, 31), Why, Stage.Day));
        await school.Settle();
        var psychologist = await school.Http(Role.Psychologist);
        (await psychologist.GetFromJsonAsync<ReadinessReasons>(Path(candidacy, "reasons"), Json.Options))!.Text.ShouldBe(Why);
        (await psychologist.GetStringAsync($"/candidates/{candidacy.Value}")).ShouldContain(Why);
        foreach (var role in new[] { Role.Curator, Role.Director, Role.Auditor, Role.DataProtectionOfficer })
            (await (await school.Http(role)).GetAsync(Path(candidacy, "reasons"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
        foreach (var role in new[] { Role.Curator, Role.Director })
        {
            var page = await (await school.Http(role)).GetStringAsync($"/candidates/{candidacy.Value}");
            page.ShouldContain("готов при поддержке");
            page.ShouldNotContain(Why);
        }

        (await Log(school)).ShouldNotContain(Why);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new AssessReadiness(candidacy, Readiness.Ready, new(2027, 8, 31), "Просто хороший.", Stage.Day))))
            .Message.ShouldBe("Обоснование записывает только психолог. Оставьте это поле пустым.");
    }

    [Fact]
    public async Task takes_two_people_or_a_signed_protocol()
    {
        var (school, stage) = await Ready();
        var (first, second) = (Candidacy.IdOf(await stage.Offering(2, "MATH"), Stage.Cycle), Candidacy.IdOf(await stage.Offering(2, "MATH"), Stage.Cycle));
        await school.Settle();
        foreach (var candidacy in new[] { first, second }) await stage.Propose(candidacy);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new SelectMentor(first, null, Stage.Day)))).Message.ShouldStartWith("Отбор утверждает не тот, кто его предложил.");
        var curator = await school.Http(Role.Curator);
        await school.Settle();
        (await curator.GetStringAsync($"/candidates/{first.Value}")).ShouldContain("Утвердить должен другой человек");

        await school.Send(Role.Director, new SelectMentor(first, null, Stage.Day));
        await school.Send(Role.Curator, new SelectMentor(second, await school.Paper(), Stage.Day));
        await school.Settle();
        (await curator.GetFromJsonAsync<Candidate[]>("/api/matching/candidates?cycle=2026&reached=Selected", Json.Options))!.Length.ShouldBe(2);
    }

    private static string Path(CandidacyId candidacy, string what) => $"/api/matching/candidates/{candidacy.Value}/{what}";

    private static async Task<string> Log(SchoolHouse school) => string.Join('\n', await school.Read(async session =>
        (await session.Events.QueryAllRawEvents().Where(x => x.TenantId == school.Id).ToListAsync()).Select(x => System.Text.Json.JsonSerializer.Serialize(x.Data, Json.Options))));

    private static async Task<(SchoolHouse, Stage)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }

    private static async Task<(SchoolHouse, CandidacyId)> Shortlisted()
    {
        var (school, stage) = await Ready();
        var mentor = await stage.Offering(2, "MATH");
        await school.Send(Role.Curator, new ShortlistMentor(mentor, Stage.Cycle, Stage.Day));
        await school.Settle();
        return (school, Candidacy.IdOf(mentor, Stage.Cycle));
    }
}
