using System.Net.Http.Json;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.CuratorsBase;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Completing;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Pausing;

namespace Mentorship.Tests.Scenarios.GroupWork;

/// <summary>How the programme of a group comes to its end, by itself or into the next year.</summary>
public class Ending_a_programme
{
    private static readonly DateOnly Day = GroupAtWork.Day;

    [Fact]
    public async Task waits_for_the_last_assessment_and_survey_and_is_then_done_by_itself_once()
    {
        var school = await (await House.Open()).School();
        var work = await Summed(school);
        await school.Send(Role.Curator, new CompleteGroupProgramme(work.Group, [GoalVerdict.Reached], Day.AddDays(9)));
        (await school.Read(x => GroupFile.Read(x, work.Group.Value))).State.ShouldBe(GroupState.AtWork);
        await work.Waive(school, AssessmentMoment.Final, Day.AddDays(10));
        await school.Settle();
        (await school.Read(x => GroupFile.Read(x, work.Group.Value))).State.ShouldBe(GroupState.AtWork, "nobody was asked yet whether satisfied");
        await work.Survey(school, Day.AddDays(11));
        await school.Settle();
        var file = await school.Read(x => GroupFile.Read(x, work.Group.Value));
        (file.State, file.Result, file.EndedOn).ShouldBe((GroupState.Completed, ProgrammeResult.GoalReached, Day.AddDays(11)));
        (await work.Log(school)).OfType<GroupProgrammeCompleted>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task does_not_come_while_the_group_rests()
    {
        var school = await (await House.Open()).School();
        var work = await Summed(school);
        await school.Send(Role.Curator, new PauseGroupProgramme(work.Group, PauseReason.Illness, null, Day.AddDays(9)));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new CompleteGroupProgramme(work.Group, [GoalVerdict.Reached], Day.AddDays(9)))))
            .Message.ShouldBe(global::Mentorship.Programme.Say.GroupProgrammeRests);
        await school.Send(Role.Curator, new ResumeGroupProgramme(work.Group, Day.AddDays(10)), new CompleteGroupProgramme(work.Group, [GoalVerdict.Reached], Day.AddDays(10)));
    }

    [Fact]
    public async Task may_be_left_to_the_next_year_in_which_the_group_goes_on_when_its_year_is_closed()
    {
        var school = await (await House.Open()).School();
        DateOnly may = new(2026, 5, 10);
        SchoolYear old = new(2025), next = new(2026);
        await school.Send(Role.Director, new OpenCycle(old, may), new OpenCycle(next, new(2026, 8, 1)));
        var work = await GroupAtWork.Planned(school, may);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new CloseCycle(old, may.AddDays(20))))).Message.ShouldBe(global::Mentorship.Programme.Say.GroupsStillActive.With(1));
        using var director = await school.Http(Role.Director);
        (await director.GetStringAsync(new Uri("/cycles/2025/closing", UriKind.Relative))).ShouldContain($"/groups/{work.Group.Value}");

        await work.Waive(school, AssessmentMoment.Final, may.AddDays(15));
        await school.Send(Role.Curator, new CarryGroupOver(work.Group, new(2027, 5, 31), may.AddDays(16)));
        await school.Settle();
        await school.Send(Role.Director, new CloseCycle(old, may.AddDays(20)));
        await work.Meet(school, MeetingKind.Regular, new(2026, 9, 10));

        var file = await school.Read(x => GroupFile.Read(x, work.Group.Value));
        (file.Cycle, file.PlannedUntil).ShouldBe((next, new DateOnly(2027, 5, 31)));
        (await school.Read(x => x.LoadAsync<Mentorship.Participants.Bases.GroupEntry>(work.Group.Value)))!.ContinuedIn.ShouldBe(next.First, "the map of requests counts it in both years");
        foreach (var year in new[] { old, next })
            (await director.GetFromJsonAsync<IReadOnlyList<CuratorsBaseRow>>($"/api/monitoring/curators-base?cycle={year.First}", Json.Options))!
                .ShouldContain(x => x.Group.Id == work.Group.Value, $"the group is in the curator's base of {year}");
    }

    private static async Task<GroupAtWork> Summed(SchoolHouse school)
    {
        var work = await GroupAtWork.Planned(school);
        await work.Meet(school, MeetingKind.Regular, Day.AddDays(7));
        await work.Meet(school, MeetingKind.Final, Day.AddDays(8));
        return work;
    }
}
