using System.Net;
using System.Net.Http.Json;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Agreeing;

namespace Mentorship.Tests.Scenarios.GroupWork;

/// <summary>A pair of teachers that may be worked with, and what is done with it.</summary>
internal sealed class GroupAtWork(DateOnly? begins = null)
{
    public static readonly DateOnly Day = new(2026, 9, 1);

    public DateOnly Start { get; } = begins ?? Day;

    public GroupId Group { get; } = new(Guid.NewGuid());

    public ParticipantId Mentor { get; } = new(Guid.NewGuid());

    public ParticipantId Mentee { get; } = new(Guid.NewGuid());

    /// <summary>The pair with its papers and its plan, after the planning meeting.</summary>
    public static async Task<GroupAtWork> Planned(SchoolHouse school, DateOnly? begins = null)
    {
        var work = new GroupAtWork(begins);
        await work.Enrol(school);
        await Happened(school, work.Formed);
        await work.Waive(school, AssessmentMoment.Baseline, work.Start.AddDays(1));
        await school.Send(Role.Curator, new OpenGroupProgramme(work.Group, work.Start.AddDays(1)));
        await work.Meet(school, MeetingKind.First, work.Start.AddDays(2));
        await work.Meet(school, MeetingKind.Trial, work.Start.AddDays(3));
        await work.Meet(school, MeetingKind.Planning, work.Start.AddDays(4));
        await school.Send(
            Role.Curator,
            new DraftPlan(work.Group, "Сдать математику", "Решить десять задач\nНаписать пробную работу", work.Start.AddDays(4)),
            new AgreePlan(work.Group, 1, Side.Mentor, work.Start.AddDays(4)),
            new AgreePlan(work.Group, 1, Side.Mentee, work.Start.AddDays(5)));
        return work;
    }

    public GroupFormed Formed => new(Group, SchoolYear.Of(Start), MentoringForm.TeacherTeacher, "опытный – молодой", Mentor, [Mentor], [Mentee], SchoolYear.Of(Start).Ends.AddMonths(-2), Start);

    public static async Task Happened(SchoolHouse school, params object[] facts)
    {
        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            session.Events.StartStream<GroupProgramme>(facts[0] is GroupFormed formed ? formed.Group.Value : Guid.NewGuid(), facts);
            await session.SaveChangesAsync();
        }

        await school.Settle();
    }

    public async Task<IReadOnlyList<object>> Log(SchoolHouse school)
    {
        await using var session = school.House.Store.QuerySession(school.Id);
        return [.. (await session.Events.FetchStreamAsync(GroupProgramme.IdOf(Group))).Select(x => x.Data)];
    }

    public async Task Meet(SchoolHouse school, MeetingKind kind, DateOnly day, string? notes = null)
    {
        var meeting = new MeetingId(Guid.NewGuid());
        await school.Send(
            Role.Curator,
            new ScheduleMeeting(Group, meeting, kind, day, null, null, day),
            new HoldMeeting(Group, meeting, [Mentor, Mentee], 60, 8, 9, false, true, null, notes, null, null, null, day));
    }

    public async Task Enrol(SchoolHouse school)
    {
        var http = await school.Http(Role.Curator);
        foreach (var participant in new[] { Mentor, Mentee })
        {
            await Post(http, "participants/register-participant", new { participant, kind = ParticipantKind.Teacher, lastName = "Ветрова", firstName = "Анна", bornOn = new DateOnly(1985, 5, 5), place = $"учитель {participant.Value:n}", on = Start });
            await Post(http, "participants/grant-consent", new { participant, consent = Guid.NewGuid(), kind = ConsentKind.OwnProcessing, by = GivenBy.Self, document = await http.Attach(), validUntil = Start.AddYears(2), on = Start });
        }
    }

    public async Task Waive(SchoolHouse school, AssessmentMoment moment, DateOnly on)
    {
        var http = await school.Http(Role.Curator);
        foreach (var participant in new[] { Mentor, Mentee })
            await Post(http, "monitoring/waive-assessment", new { participant, cycle = Formed.Cycle, moment, reason = WaiverReason.NoInstrument, on });
    }

    public async Task Survey(SchoolHouse school, DateOnly on)
    {
        await school.Settle();
        var http = await school.Http(Role.Curator);
        foreach (var (participant, side) in new[] { (Mentor, Side.Mentor), (Mentee, Side.Mentee) })
            await Post(http, "monitoring/submit-satisfaction", new { participant, group = Group, cycle = Formed.Cycle, side, round = SurveyRound.Final, jointWork = 9, result = 8, wouldContinue = true, on });
    }

    private static async Task Post(HttpClient http, string command, object body)
    {
        var answer = await http.PostAsJsonAsync($"/api/{command}", body, Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
    }
}
