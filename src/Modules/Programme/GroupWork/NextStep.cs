using Mentorship.Kernel.Schooling;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Programme.GroupWork;

/// <summary>What a group does next.</summary>
public enum Step { Open, Record, Wait, Schedule, Draft, Agree, Complete, Resume, Nothing }

/// <summary>The next step of a group, with the meeting or kind of meeting it is about.</summary>
public sealed record NextStep(Step Step, GroupMeeting? Meeting = null, IReadOnlyList<MeetingKind>? Kinds = null)
{
    public static NextStep Of(GroupFile file, DateOnly today)
    {
        if (file.State == GroupState.Prepared) return new(Step.Open);
        if (file.State != GroupState.AtWork) return new(Step.Nothing);
        if (file.Pause is not null) return new(Step.Resume);
        var ahead = file.Meetings.Where(x => x.Outcome == MeetingOutcome.Ahead).OrderBy(x => x.PlannedOn).FirstOrDefault();
        if (ahead is not null && ahead.PlannedOn <= today) return new(Step.Record, ahead);
        if (Held(file, MeetingKind.Final)) return new(file.Plan is { Agreed: true } ? Step.Complete : Step.Agree);
        if (Held(file, MeetingKind.Planning) && file.Plan is null) return new(Step.Draft);
        if (Held(file, MeetingKind.Planning) && file.Plan is { Agreed: false }) return new(Step.Agree);
        return ahead is not null ? new(Step.Wait, ahead) : new(Step.Schedule, Kinds: KindsAllowed(file));
    }

    public static IReadOnlyList<MeetingKind> KindsAllowed(GroupFile file) =>
        MeetingOrder.Allowed([.. file.Meetings.Select(x => x.Appointed())], file.Plan is { Agreed: true });

    /// <summary>The day on which the next meeting is due by the agreed rhythm; today where nothing was agreed.</summary>
    public static DateOnly DayDue(GroupFile file, DateOnly today, SchoolSettings settings) =>
        file.Contact?.Due(file.Meetings.Max(x => x.HeldOn) ?? today, today, settings) ?? today;

    private static bool Held(GroupFile file, MeetingKind kind) => file.Meetings.Any(x => x.Kind == kind && x.Outcome == MeetingOutcome.Held);
}
