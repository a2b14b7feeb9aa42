using System.Net;
using System.Net.Http.Json;
using Marten;
using Mentorship.Kernel.Vault;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Completing;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Agreeing;
using Mentorship.Programme.GroupWork.Planning.Marking;

namespace Mentorship.Tests.Scenarios.GroupWork;

public class Working_in_a_group
{
    private static readonly DateOnly Day = GroupAtWork.Day;
    private readonly GroupAtWork work = new();

    private GroupId group => work.Group;

    private ParticipantId mentor => work.Mentor;

    private ParticipantId mentee => work.Mentee;

    [Fact]
    public async Task begins_when_a_group_is_formed_however_that_was_saved()
    {
        var school = await (await House.Open()).School();
        await GroupAtWork.Happened(school, work.Formed);
        var file = await school.Read(x => GroupFile.Read(x, group.Value));
        file.State.ShouldBe(GroupState.Prepared);
        file.Mentors.ShouldBe([mentor]);
        file.PlannedUntil.ShouldBe(work.Formed.PlannedUntil);
    }

    [Fact]
    public async Task begins_once_when_the_same_news_comes_twice()
    {
        var school = await (await House.Open()).School();
        await GroupAtWork.Happened(school, work.Formed, work.Formed);
        (await work.Log(school)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task follows_the_members_and_the_order_in_whatever_order_the_news_come()
    {
        var school = await (await House.Open()).School();
        var (second, third, order) = (new ParticipantId(Guid.NewGuid()), new ParticipantId(Guid.NewGuid()), new OrderId(Guid.NewGuid()));
        await school.Hear(
            new MentorReplaced(group, second, third, [mentee], EndingReason.Illness, Day.AddDays(2)),
            new MentorReplaced(group, mentor, second, [mentee], EndingReason.Illness, Day.AddDays(1)),
            new GroupConfirmedByOrder(group, order, [third, mentee], Day.AddDays(3)),
            new GroupConfirmedByOrder(group, new(Guid.NewGuid()), [mentor, mentee], Day),
            work.Formed);
        var file = await school.Read(x => GroupFile.Read(x, group.Value));
        file.Mentors.ShouldBe([third]);
        file.Lead.ShouldBe(third);
        file.ConfirmedBy.ShouldBe(order);
    }

    [Fact]
    public async Task ends_when_the_group_is_dissolved()
    {
        var school = await (await House.Open()).School();
        await GroupAtWork.Happened(school, work.Formed, new GroupDissolved(group, work.Formed.Cycle, [mentor, mentee], EndingReason.OwnWish, Day.AddDays(3)));
        (await school.Read(x => GroupFile.Read(x, group.Value))).State.ShouldBe(GroupState.Terminated);
    }

    [Fact]
    public async Task goes_from_opening_to_completion()
    {
        var school = await (await House.Open()).School();
        await work.Enrol(school);
        await GroupAtWork.Happened(school, work.Formed);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new OpenGroupProgramme(group, Day.AddDays(1))))).Message.ShouldBe(global::Mentorship.Programme.Say.NoBaseline);
        await work.Waive(school, AssessmentMoment.Baseline, Day.AddDays(1));
        await school.Send(Role.Curator, new OpenGroupProgramme(group, Day.AddDays(1)));
        await work.Meet(school, MeetingKind.First, Day.AddDays(2));
        await work.Meet(school, MeetingKind.Trial, Day.AddDays(3));
        await work.Meet(school, MeetingKind.Planning, Day.AddDays(4));
        await school.Send(
            Role.Curator,
            new DraftPlan(group, "Сдать математику", "Решить десять задач\nНаписать пробную работу", Day.AddDays(4)),
            new AgreePlan(group, 1, Side.Mentor, Day.AddDays(4)),
            new AgreePlan(group, 1, Side.Mentee, Day.AddDays(5)),
            new CompletePlanItem(group, 2, Day.AddDays(6)));
        await work.Meet(school, MeetingKind.Regular, Day.AddDays(7), "Разобрали пробную работу");
        await work.Meet(school, MeetingKind.Final, Day.AddDays(8));
        await work.Waive(school, AssessmentMoment.Final, Day.AddDays(9));
        await work.Survey(school, Day.AddDays(9));
        await school.Send(Role.Curator, new CompleteGroupProgramme(group, [GoalVerdict.Reached], Day.AddDays(9)));

        var file = await school.Read(x => GroupFile.Read(x, group.Value));
        file.State.ShouldBe(GroupState.Completed);
        file.Result.ShouldBe(ProgrammeResult.GoalReached);
        file.Meetings.Count(x => x.Outcome == MeetingOutcome.Held).ShouldBe(5);
        var words = await school.Read(x => Safe.Open<PlanWords>(x, Mentorship.Kernel.Journal.Matter.Plan, [file.Plan!.Words]));
        words[file.Plan!.Words].Items.Select(x => x.Task).ShouldBe(["Решить десять задач", "Написать пробную работу"]);
        (await work.Log(school)).Select(x => System.Text.Json.JsonSerializer.Serialize(x, x.GetType(), Json.Options))
            .ShouldNotContain(x => x.Contains("математику") || x.Contains("пробную"));
    }

    [Fact]
    public async Task keeps_no_words_of_a_plan_that_was_refused()
    {
        var school = await (await House.Open()).School();
        await work.Enrol(school);
        await GroupAtWork.Happened(school, work.Formed);
        await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new DraftPlan(group, "Цель", "Пункт", Day.AddDays(1))));
        await using var session = school.House.Store.QuerySession(school.Id);
        (await session.Query<Sealed>().CountAsync(x => x.Purpose == "development-plan")).ShouldBe(0);
    }

    [Fact]
    public async Task is_done_over_http_by_the_name_of_the_group()
    {
        var school = await (await House.Open()).School();
        await work.Enrol(school);
        await GroupAtWork.Happened(school, work.Formed);
        var http = await school.Http(Role.Curator);
        var refused = await http.PostAsJsonAsync("/api/programme/agree-plan", new AgreePlan(group, 1, Side.Mentor, Day), Json.Options);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync()).ShouldContain(global::Mentorship.Programme.Say.GroupProgrammeNotOpened);
        (await http.PostAsJsonAsync("/api/programme/agree-plan", new AgreePlan(new(Guid.NewGuid()), 1, Side.Mentor, Day), Json.Options))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.PostAsJsonAsync("/api/programme/hold-meeting", new { })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await http.GetFromJsonAsync<GroupFile>($"/api/programme/groups/{group.Value}", Json.Options))!.Group.ShouldBe(group);
        (await school.Stranger().GetAsync($"/api/programme/groups/{group.Value}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
