using System.Net;
using System.Net.Http.Json;
using Marten;
using Mentorship.Host.Access.Binding;
using Mentorship.Host.Access.Links;
using Mentorship.Kernel.Vault;
using Mentorship.Monitoring.Watching;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Agreeing;
using Mentorship.Programme.GroupWork.Planning.Marking;
using Mentorship.Programme.GroupWork.Planning.Reading;
using Mentorship.Programme.GroupWork.Planning.Templating;
using Mentorship.Programme.GroupWork.Planning.Writing;
using Mentorship.Programme.Personalising;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Scenarios.Access;
using Mentorship.Tests.Scenarios.GroupWork;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Matching;
using Mentorship.Tests.Scenarios.Papers;

namespace Mentorship.Tests.Scenarios.Programme;

public class A_development_plan
{
    private static readonly DateOnly Day = GroupAtWork.Day.AddDays(6);

    [Fact]
    public async Task is_picked_from_the_library_worded_agreed_and_marked_and_goes_on_paper()
    {
        var school = await (await House.Open()).School();
        var work = await GroupAtWork.Planned(school);
        var library = await school.Read(x => PlanTemplate.All(x, default));
        var picked = library.Where(x => x.Fits(MentoringForm.TeacherTeacher, null)).GroupBy(x => x.Section).Select(x => x.First()).ToArray();
        picked.Length.ShouldBe(4, "a goal and an item of each section");
        await school.Send(
            Role.Curator,
            new PickPlanTemplates(work.Group, [.. picked.Select(x => x.Template)], Day),
            new DescribeDifficulties(work.Group, "Не успеваю подвести итог", "Вступление затягивается", null, Day),
            new WritePlanGoal(work.Group, null, 0, "Провести открытый урок", "уроков", "0", "1", Day));
        var draft = (await school.Read(x => PlanSheet.Draft(x, House.Clock, work.Group.Value, default)))!;
        (draft.IsDraft, draft.Revision, draft.Goals.Count).ShouldBe((true, 3, 3), "the goal of the version before, the one picked and the one worded");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new StrikeFromPlan(work.Group, PlanPart.Item, 1, 2, Day)))).Message.ShouldBe(Say.PlanDraftMoved);
        await school.Send(
            Role.Curator, new OfferPlan(work.Group, 3, SchoolYear.Of(Day).Ends.AddYears(1), Day), new AgreePlan(work.Group, 2, Side.Mentor, Day),
            new RecordPlanAgreement(work.Group, 2, Side.Mentee, await school.Paper(), Day), new ApprovePlan(work.Group, 2, Day));
        var sheet = await Sheet(school, work);
        sheet.Version!.Consents.Select(x => (x.By, x.OnBehalf, x.Paper is not null)).ShouldBe([(Side.Mentor, true, false), (Side.Mentee, true, true)]);
        sheet.Version.ApprovedOn.ShouldBe(Day);
        var item = sheet.In(1).First();
        await school.Send(Role.Curator, new MarkPlanItem(work.Group, item.Number, PlanMark.Mostly, "Три затруднения названы", Day.AddDays(1)));
        await school.Send(Role.Curator, new DropPlanItem(work.Group, sheet.In(3).First().Number, ItemDropReason.Replaced, Day.AddDays(1)));
        (await Sheet(school, work)).In(1).First().ShouldSatisfyAllConditions(
            x => x.Mark!.Mark.ShouldBe(PlanMark.Mostly), x => x.Result.ShouldBe("Три затруднения названы"));
        (await school.Read(x => PlanComparison.Read(x, House.Clock, work.Group.Value, 2, null, default))).Lines.ShouldContain(x => x.Added && x.Title == "Провести открытый урок");

        var http = await school.Http(Role.Curator);
        Paper.TypeOf(await http.GetByteArrayAsync($"/api/programme/groups/{work.Group.Value}/plan/document")).ShouldBe(Mentorship.Kernel.Writing.TextDocument.ContentType);
        WebUtility.HtmlDecode(await http.GetStringAsync($"/groups/{work.Group.Value}/plan/print")).ShouldContain("Раздел 2. Вхождение в должность");
        (await http.GetAsync($"/groups/{Guid.NewGuid()}/plan")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetAsync($"/groups/{work.Group.Value}/plan?version=7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await work.Log(school)).Select(x => System.Text.Json.JsonSerializer.Serialize(x, x.GetType(), Json.Options)).ShouldNotContain(x => x.Contains("затруднения", StringComparison.Ordinal) || x.Contains("открытый урок", StringComparison.Ordinal));

        await school.Settle();
        await using var session = school.House.Store.QuerySession(school.Id);
        (await session.Query<RoadmapFact>().ToListAsync()).Select(x => x.Fact).ShouldContain("programme.long_term_plan_agreed");
        var watched = (await session.LoadAsync<CurrentGroup>(work.Group.Value))!;
        (watched.ItemsDone.Count, watched.ItemsDropped.Count).ShouldBe((1, 1));
        watched.LateSince(Day.AddYears(1)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task is_agreed_to_by_the_sides_themselves_and_seen_by_a_parent()
    {
        var all = await Everybody.Gather(await House.Open());
        var (school, own) = (all.School, all.Own);
        await Begin(all);
        using var mentor = await all.Http(Role.Mentor);
        using var mentee = await all.Http(Role.Mentee);
        using var mother = await all.Http(Role.Representative);
        var day = Stage.Day;
        var ready = (await school.Read(x => PlanTemplate.All(x, default))).Where(x => x.Forms.Contains(MentoringForm.TeacherPupil) && x.RoleModel is null).Take(8).Select(x => x.Template).ToArray();
        await Post(mentor, "pick-plan-templates", new PickPlanTemplates(own.Group, ready, day));
        await Post(mentor, "offer-plan", new OfferPlan(own.Group, 1, null, day));
        await Post(mentor, "agree-plan", new AgreePlan(own.Group, 1, Side.Mentor, day));
        (await mentor.PostAsJsonAsync("/api/programme/agree-plan", new AgreePlan(own.Group, 1, Side.Mentee, day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "the mentor does not speak for the mentee");
        await Post(mentee, "agree-plan", new AgreePlan(own.Group, 1, Side.Mentee, day));
        (await mother.PostAsJsonAsync("/api/programme/acknowledge-plan", new AcknowledgePlan(all.Other.Group, 1, all.Other.Mentee, all.Other.Mother, day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await mother.PostAsJsonAsync("/api/programme/mark-plan-item", new MarkPlanItem(own.Group, 1, PlanMark.Fully, null, day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var shown = WebUtility.HtmlDecode(await mother.GetStringAsync($"/groups/{own.Group.Value}/plan"));
        shown.ShouldContain("С планом знаком(а)");
        shown.ShouldNotContain("plan/write");
        await Post(mother, "acknowledge-plan", new AcknowledgePlan(own.Group, 1, own.Mentee, own.Mother, day));
        var version = (await school.Read(x => PlanSheet.Read(x, House.Clock, own.Group.Value, null, default))).Version!;
        version.Consents.ShouldAllBe(x => !x.OnBehalf);
        version.Seen.ShouldHaveSingleItem().ShouldBe(new(own.Mentee, own.Mother, day, null));
        await Post(mentor, "mark-plan-item", new MarkPlanItem(own.Group, 1, PlanMark.Fully, null, day));
    }

    [Fact]
    public async Task is_seen_by_a_parent_without_an_account_by_a_link()
    {
        var all = await Everybody.Gather(await House.Open());
        var (school, own) = (all.School, all.Own);
        await Begin(all);
        await school.Send(Role.Curator, new DraftPlan(own.Group, "Подружиться с дробями", "Решить десять задач", Stage.Day));
        var secret = await school.Link(LinkKind.PlanSeen, own.Mentee, own.Mother, Side.Mentee, own.Group, proposal: 1);
        using var phone = school.Visitor();
        var (_, page) = await phone.Open(secret, new(2014, 5, 1));
        page.ShouldContain("Подружиться с дробями");
        (await phone.Act(secret, page, ("Choice", "yes"))).Page.ShouldContain("вы знакомы с планом");
        (await school.Read(x => PlanSheet.Read(x, House.Clock, own.Group.Value, null, default))).Version!.Seen.ShouldHaveSingleItem().Representative.ShouldBe(own.Mother);
        var outdated = await school.Link(LinkKind.PlanSeen, own.Mentee, own.Mother, Side.Mentee, own.Group, proposal: 1);
        await school.Send(Role.Curator, new DraftPlan(own.Group, "Подружиться с дробями", "Решить двадцать задач", Stage.Day));
        (await phone.Open(outdated, new(2014, 5, 1))).Page.ShouldNotContain("двадцать задач", Case.Sensitive, "what was to be seen is no longer the plan");
    }

    [Fact]
    public async Task is_made_from_what_the_school_keeps_in_its_own_library()
    {
        var house = await House.Open();
        var (school, other) = (await house.School(), await house.School());
        var (own, carried) = (new PlanTemplateId(Guid.NewGuid()), PlanTemplate.IdOf(PlanForms.Current.Templates[0]));
        await school.Send(
            Role.Curator, new KeepPlanTemplate(own, PlanPart.Item, [MentoringForm.PupilPupil], null, 2, "Сходить в школьный музей", "Рассказ на пять минут", null, 3, Day),
            new KeepPlanTemplate(carried, PlanPart.Goal, [MentoringForm.PupilPupil], null, null, "Цель своими словами", "показатель", null, 1, Day),
            new RetirePlanTemplate(PlanTemplate.IdOf(PlanForms.Current.Templates[1]), Day));
        var library = await school.Read(x => PlanTemplate.All(x, default));
        library.Single(x => x.Template == own).ShouldSatisfyAllConditions(x => x.Said.ShouldBe("Сходить в школьный музей"), x => x.Own.ShouldBeTrue(), x => x.ToWeek.ShouldBe(3));
        library.Single(x => x.Template == carried).Said.ShouldBe("Цель своими словами");
        library.Count.ShouldBe(PlanForms.Current.Templates.Count);
        (await other.Read(x => PlanTemplate.All(x, default))).ShouldSatisfyAllConditions(
            x => x.Count.ShouldBe(PlanForms.Current.Templates.Count), x => x.ShouldNotContain(y => y.Own));
        using var mentor = await school.Http(Role.Mentor);
        (await mentor.PostAsJsonAsync("/api/programme/retire-plan-template", new RetirePlanTemplate(own, Day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task of_a_teacher_has_a_personal_programme_beside_it()
    {
        var school = await (await House.Open()).School();
        var work = await GroupAtWork.Planned(school);
        var id = new PersonalProgrammeId(Guid.NewGuid());
        await school.Send(
            Role.Curator, new WritePersonalProgramme(id, work.Group, MentoringKind.Situational, Day, Day.AddMonths(5), "Тишина на уроке", "Разговорить класс", "Приёмы", "Посещение | сентябрь | лист", Day),
            new ApprovePersonalProgramme(id, Day), new ProlongPersonalProgramme(id, Day.AddMonths(8), Day));
        (await school.Read(x => PersonalProgrammeSheet.All(x, House.Clock, null, "класс", default))).ShouldHaveSingleItem().Until.ShouldBe(Day.AddMonths(8));
        (await school.Read(x => PersonalProgrammeSheet.All(x, House.Clock, null, "химия", default))).ShouldBeEmpty();
        var http = await school.Http(Role.Curator);
        WebUtility.HtmlDecode(await http.GetStringAsync($"/groups/{work.Group.Value}/programmes")).ShouldContain("Разговорить класс");
        (await TakenPaper.Read(http, $"/api/programme/personal-programmes/{id.Value}/document")).ShouldSatisfyAllConditions(x => x.ShouldContain("Тишина на уроке"), x => x.ShouldContain("Посещение"));
        (await http.GetAsync($"/api/programme/personal-programmes/{Guid.NewGuid()}/document")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Director, new SayWhose(new(school.Account(Role.Mentor).Id), work.Mentor, null, Day));
        (await TakenPaper.Read(await school.Http(Role.Mentor), $"/api/programme/personal-programmes/{id.Value}/document")).ShouldContain("Тишина на уроке");
        (await (await school.Http(Role.Mentee)).GetAsync($"/api/programme/personal-programmes/{id.Value}/document")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "a mentee of no group");
        (await http.GetAsync($"/groups/{Guid.NewGuid()}/programmes")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Curator, new EndPersonalProgramme(id, ProgrammeEndReason.MentorsInitiative, Day.AddDays(1)));
        (await school.Read(x => PersonalProgrammeSheet.OfGroup(x, House.Clock, work.Group.Value, default))).ShouldHaveSingleItem().State.ShouldBe(PersonalProgrammeState.Ended);
    }

    private static Task<PlanSheet> Sheet(SchoolHouse school, GroupAtWork work) => school.Read(x => PlanSheet.Read(x, House.Clock, work.Group.Value, null, default));

    private static async Task Begin(Everybody all)
    {
        var http = await all.School.Http(Role.Curator);
        foreach (var participant in new[] { all.Own.Mentor, all.Own.Mentee })
            await Post(http, "/api/monitoring/waive-assessment", new { participant, cycle = Stage.Cycle, moment = Mentorship.Monitoring.Contracts.AssessmentMoment.Baseline, reason = Mentorship.Monitoring.Contracts.WaiverReason.NoInstrument, on = Stage.Day });
        await Post(http, "open-group-programme", new { group = all.Own.Group, on = Stage.Day });
    }

    private static async Task Post(HttpClient http, string command, object body)
    {
        var answer = await http.PostAsJsonAsync(command.StartsWith('/') ? command : $"/api/programme/{command}", body, Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, $"{command}: {await answer.Content.ReadAsStringAsync()}");
    }
}
