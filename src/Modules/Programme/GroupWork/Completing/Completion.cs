using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Programme.GroupWork.Completing;

/// <summary>When the programme of a group is complete (INV-21): final meeting, verdicts, everybody measured or excused, the final survey offered to all.</summary>
public static class Completion
{
    /// <summary>The end of the programme, or nothing while something is awaited.</summary>
    public static GroupProgrammeCompleted? Of(GroupProgramme programme, Measurements measurements, DateOnly on)
    {
        if (programme.Ended || programme.PausedOn is not null || programme.Verdicts is not { } goals || !programme.PlanAgreed) return null;
        var held = programme.Meetings.Where(x => x.Outcome == MeetingOutcome.Held).ToArray();
        if (held.All(x => x.Kind != MeetingKind.Final)) return null;
        if (programme.Members.Except(measurements.All.Where(x => x.Final).Select(x => x.Participant)).Any()) return null;
        if (programme.Members.Except(measurements.All.Where(x => x.FinalSurvey).Select(x => x.Participant)).Except(programme.Offered).Any()) return null;
        return new(
            programme.Group, programme.Cycle, programme.Mentors, programme.Mentees, ResultOf(goals), goals,
            held.Length, programme.StartedOn!.Value, on < programme.VerdictsOn ? programme.VerdictsOn.Value : on);
    }

    private static ProgrammeResult ResultOf(IReadOnlyList<GoalVerdict> goals) =>
        goals.All(x => x == GoalVerdict.Reached) ? ProgrammeResult.GoalReached
        : goals.Any(x => x is GoalVerdict.Reached or GoalVerdict.Partly) ? ProgrammeResult.PartlyReached
        : ProgrammeResult.NotReached;
}
