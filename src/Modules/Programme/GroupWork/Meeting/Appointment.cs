using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>What became of a meeting that was arranged.</summary>
public enum MeetingOutcome { Ahead, Held, Missed }

/// <summary>A meeting of a group: the day it is arranged for, or the day it took place.</summary>
public sealed record Appointment(MeetingId Id, MeetingKind Kind, DateOnly On)
{
    public MeetingOutcome Outcome { get; init; }

    public bool BothReady { get; init; }
}
