using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Mentorship.Host.Demo;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Tests.Scenarios.Papers;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>The training of mentors: its programme, its sessions, its certificate, before selection or after it.</summary>
public class Training_mentors
{
    [Fact]
    public async Task counts_hours_by_the_sessions_attended_and_ends_with_a_certificate()
    {
        var (school, stage) = await Ready();
        var mentor = await stage.Offering(2, "MATH");
        var candidacy = Candidacy.IdOf(mentor, Stage.Cycle);
        ModuleEntry[] modules = [new("SELF", null, [TrainingTask.PositiveRelations], 4, true), new("OWN_1", "Знакомство с нашей школой", [TrainingTask.LifeSkills, TrainingTask.SocialGroups, TrainingTask.Trajectories], 2, true)];
        var (first, second) = (new TrainingSessionId(Guid.NewGuid()), new TrainingSessionId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new ShortlistMentor(mentor, Stage.Cycle, Stage.Day), new ApproveTraining(Stage.Cycle, modules, Stage.Day),
            new ScheduleTraining(first, Stage.Cycle, "SELF", Stage.Day, new(15, 0), 4, "актовый зал", "Белова Н. С.", Stage.Day),
            new ScheduleTraining(second, Stage.Cycle, "OWN_1", Stage.Day, new(9, 30), 2, "библиотека", null, Stage.Day),
            new HoldTraining(first, [mentor], 4, Stage.Day));
        await school.Settle();
        var curator = await school.Http(Role.Curator);
        var plan = (await curator.GetFromJsonAsync<TrainingPlan>("/api/matching/training?cycle=2026", Json.Options))!;
        plan.Trainees.ShouldHaveSingleItem().Hours.ShouldBe(4);
        plan.Trainees[0].Lacking.ShouldBe(["OWN_1"]);
        var page = await curator.GetStringAsync("/candidates/training?cycle=2026");
        page.ShouldContain("Знакомство с нашей школой");
        page.ShouldContain("библиотека");
        page.ShouldContain("проводит Белова Н. С.");
        (await TakenPaper.Read(curator, "/api/matching/training/document?cycle=2026")).ShouldSatisfyAllConditions(
            x => x.ShouldContain("Знакомство с нашей школой"), x => x.ShouldContain("Белова Н. С."), x => x.ShouldContain("к приказу от ____________"));
        (await curator.GetAsync("/api/matching/training/document?cycle=2020")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Director, new IssueOrder(new(Guid.NewGuid()), OrderKind.MentorSchool, "27-о", null, [], [], null, Stage.Day));
        (await TakenPaper.Read(curator, "/api/matching/training/document?cycle=2026")).ShouldContain("№ 27-о");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new CompleteTraining(candidacy, Stage.Day)))).Message.ShouldStartWith("Пройдены не все обязательные модули, осталось: 1.");
        (await curator.GetAsync($"/api/matching/candidates/{candidacy.Value}/certificate")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await school.Send(Role.Curator, new HoldTraining(second, [mentor], 2, Stage.Day), new CompleteTraining(candidacy, Stage.Day));
        await school.Settle();
        var text = await Text(await curator.GetAsync($"/api/matching/candidates/{candidacy.Value}/certificate"));
        text.ShouldContain("СЕРТИФИКАТ");
        text.ShouldContain("Семёнова Ольга");
        text.ShouldContain("всего часов: 6");
        text.ShouldContain("Знакомство с нашей школой, 2 ч");
        (await curator.GetStringAsync("/candidates/training?cycle=2026")).ShouldContain("обучение завершено");
    }

    [Fact]
    public async Task may_follow_the_selection_but_not_the_first_group()
    {
        var (school, stage) = await Ready();
        await school.Send(Role.Director, new Mentorship.Host.Organisations.ChangeSettings(true, true, 14, 10, null, null, null, null, null, null, null, 30, false, true, 21, 35, Stage.Day));
        var mentor = await stage.Offering(2, "MATH");
        var candidacy = Candidacy.IdOf(mentor, Stage.Cycle);
        await school.Send(Role.Curator, new ShortlistMentor(mentor, Stage.Cycle, Stage.Day), Interviews.Held(candidacy, 1, Stage.Day));
        await school.Send(Role.Psychologist, Interviews.Assessed(candidacy, Readiness.Ready, new(2027, 8, 31), Stage.Day));
        await school.Send(Role.Curator, new ProposeSelection(candidacy, Stage.Day));
        await school.Send(Role.Director, new SelectMentor(candidacy, null, Stage.Day));
        var group = await stage.Confirmed(MentoringForm.TeacherPupil, "учитель – одарённый ученик", mentor, await stage.Pupil("MATH"));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new FormGroup(group, new(2027, 5, 25), Stage.Day)))).Message.ShouldStartWith("Наставник отобран, но ещё не прошёл обучение.");
        await school.Settle();
        (await (await school.Http(Role.Curator)).GetStringAsync($"/candidates/{candidacy.Value}")).ShouldContain("Следующий шаг – обучение");
        await stage.Train(mentor);
        await school.Send(Role.Curator, new FormGroup(group, new(2027, 5, 25), Stage.Day));
        (await stage.Group(group)).State.ShouldBe(GroupState.Formed);
    }

    [Fact]
    public async Task is_refused_without_a_module_for_each_task()
    {
        var (school, _) = await Ready();
        var answer = await (await school.Http(Role.Director)).PostAsJsonAsync(
            "/api/matching/approve-training", new ApproveTraining(Stage.Cycle, [new("SELF", null, [TrainingTask.PositiveRelations], 4, true)], Stage.Day), Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Обязательные модули не охватывают: жизненные навыки");
    }

    private static async Task<string> Text(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var document = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(document.GetEntry("word/document.xml")!.Open());
        return Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", " ");
    }

    private static async Task<(SchoolHouse, Stage)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }
}
