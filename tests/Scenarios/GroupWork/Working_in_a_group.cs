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

namespace Mentorship.Tests.Scenarios.GroupWork;

public class Working_in_a_group
{
    private static readonly DateOnly Day = new(2026, 9, 1);
    private readonly GroupId group = new(Guid.NewGuid());
    private readonly ParticipantId mentor = new(Guid.NewGuid());
    private readonly ParticipantId mentee = new(Guid.NewGuid());

    [Fact]
    public async Task begins_when_a_group_is_formed_however_that_was_saved()
    {
        var school = await (await House.Open()).School();
        await Happened(school, Formed);
        var file = await school.Read(x => GroupFile.Read(x, group.Value));
        file.State.ShouldBe(GroupState.Prepared);
        file.Mentors.ShouldBe([mentor]);
        file.PlannedUntil.ShouldBe(Formed.PlannedUntil);
    }

    [Fact]
    public async Task begins_once_when_the_same_news_comes_twice()
    {
        var school = await (await House.Open()).School();
        await Happened(school, Formed, Formed);
        (await Log(school)).ShouldHaveSingleItem();
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
            Formed);
        var file = await school.Read(x => GroupFile.Read(x, group.Value));
        file.Mentors.ShouldBe([third]);
        file.Lead.ShouldBe(third);
        file.ConfirmedBy.ShouldBe(order);
    }

    [Fact]
    public async Task ends_when_the_group_is_dissolved()
    {
        var school = await (await House.Open()).School();
        await Happened(school, Formed, new GroupDissolved(group, Formed.Cycle, [mentor, mentee], EndingReason.OwnWish, Day.AddDays(3)));
        (await school.Read(x => GroupFile.Read(x, group.Value))).State.ShouldBe(GroupState.Terminated);
    }

    [Fact]
    public async Task goes_from_opening_to_completion()
    {
        var school = await (await House.Open()).School();
        await Enrol(school);
        await Happened(school, Formed);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new OpenGroupProgramme(group, Day.AddDays(1))))).Message.ShouldBe(global::Mentorship.Programme.Say.NoBaseline);
        await Waive(school, AssessmentMoment.Baseline, Day.AddDays(1));
        await school.Send(Role.Curator, new OpenGroupProgramme(group, Day.AddDays(1)));
        await Meet(school, MeetingKind.First, Day.AddDays(2));
        await Meet(school, MeetingKind.Trial, Day.AddDays(3));
        await Meet(school, MeetingKind.Planning, Day.AddDays(4));
        await school.Send(
            Role.Curator,
            new DraftPlan(group, "Сдать математику", "Решить десять задач\nНаписать пробную работу", Day.AddDays(4)),
            new AgreePlan(group, 1, Side.Mentor, Day.AddDays(4)),
            new AgreePlan(group, 1, Side.Mentee, Day.AddDays(5)),
            new CompletePlanItem(group, 2, Day.AddDays(6)));
        await Meet(school, MeetingKind.Regular, Day.AddDays(7), "Разобрали пробную работу");
        await Meet(school, MeetingKind.Final, Day.AddDays(8));
        await Waive(school, AssessmentMoment.Final, Day.AddDays(9));
        await Survey(school, Day.AddDays(9));
        await school.Send(Role.Curator, new CompleteGroupProgramme(group, [GoalVerdict.Reached], Day.AddDays(9)));

        var file = await school.Read(x => GroupFile.Read(x, group.Value));
        file.State.ShouldBe(GroupState.Completed);
        file.Result.ShouldBe(ProgrammeResult.GoalReached);
        file.Meetings.Count(x => x.Outcome == MeetingOutcome.Held).ShouldBe(5);
        var words = await school.Read(x => Safe.Open<PlanWords>(x, Mentorship.Kernel.Journal.Matter.Plan, [file.Plan!.Words]));
        words[file.Plan!.Words].Items.ShouldBe(["Решить десять задач", "Написать пробную работу"]);
        (await Log(school)).Select(x => System.Text.Json.JsonSerializer.Serialize(x, x.GetType(), Json.Options))
            .ShouldNotContain(x => x.Contains("математику") || x.Contains("пробную"));
    }

    [Fact]
    public async Task keeps_no_words_of_a_plan_that_was_refused()
    {
        var school = await (await House.Open()).School();
        await Enrol(school);
        await Happened(school, Formed);
        await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new DraftPlan(group, "Цель", "Пункт", Day.AddDays(1))));
        await using var session = school.House.Store.QuerySession(school.Id);
        (await session.Query<Sealed>().CountAsync(x => x.Purpose == "development-plan")).ShouldBe(0);
    }

    [Fact]
    public async Task is_done_over_http_by_the_name_of_the_group()
    {
        var school = await (await House.Open()).School();
        await Enrol(school);
        await Happened(school, Formed);
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

    private GroupFormed Formed => new(group, new(2026), MentoringForm.TeacherTeacher, "опытный – молодой", mentor, [mentor], [mentee], new(2027, 5, 31), Day);

    private static async Task Happened(SchoolHouse school, params object[] facts)
    {
        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            session.Events.StartStream<GroupProgramme>(Guid.NewGuid(), facts);
            await session.SaveChangesAsync();
        }

        await school.Settle();
    }

    private async Task<IReadOnlyList<object>> Log(SchoolHouse school)
    {
        await using var session = school.House.Store.QuerySession(school.Id);
        return [.. (await session.Events.FetchStreamAsync(GroupProgramme.IdOf(group))).Select(x => x.Data)];
    }

    private async Task Meet(SchoolHouse school, MeetingKind kind, DateOnly day, string? notes = null)
    {
        var meeting = new MeetingId(Guid.NewGuid());
        await school.Send(
            Role.Curator,
            new ScheduleMeeting(group, meeting, kind, day, null, null, day),
            new HoldMeeting(group, meeting, [mentor, mentee], 60, 8, 9, false, true, null, notes, null, null, null, day));
    }

    private async Task Enrol(SchoolHouse school)
    {
        var http = await school.Http(Role.Curator);
        foreach (var participant in new[] { mentor, mentee })
        {
            await Post(http, "participants/register-participant", new { participant, kind = ParticipantKind.Teacher, lastName = "Ветрова", firstName = "Анна", bornOn = new DateOnly(1985, 5, 5), place = $"учитель {participant.Value:n}", on = Day });
            await Post(http, "participants/grant-consent", new { participant, consent = Guid.NewGuid(), kind = ConsentKind.OwnProcessing, by = GivenBy.Self, document = await http.Attach(), validUntil = Day.AddYears(2), on = Day });
        }
    }

    private async Task Waive(SchoolHouse school, AssessmentMoment moment, DateOnly on)
    {
        var http = await school.Http(Role.Curator);
        foreach (var participant in new[] { mentor, mentee })
            await Post(http, "monitoring/waive-assessment", new { participant, cycle = Formed.Cycle, moment, reason = WaiverReason.NoInstrument, on });
    }

    private async Task Survey(SchoolHouse school, DateOnly on)
    {
        await school.Settle();
        var http = await school.Http(Role.Curator);
        foreach (var (participant, side) in new[] { (mentor, Side.Mentor), (mentee, Side.Mentee) })
            await Post(http, "monitoring/submit-satisfaction", new { participant, group, cycle = Formed.Cycle, side, round = SurveyRound.Final, jointWork = 9, result = 8, wouldContinue = true, on });
    }

    private static async Task Post(HttpClient http, string command, object body)
    {
        var answer = await http.PostAsJsonAsync($"/api/{command}", body, Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
    }
}
