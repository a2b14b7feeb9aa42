using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>What became of a meeting that was arranged.</summary>
public enum MeetingOutcome { Ahead, Held, Missed, Cancelled }

/// <summary>A meeting of a group: the day it is arranged for, or the day it took place.</summary>
public sealed record Appointment(MeetingId Id, MeetingKind Kind, DateOnly On)
{
    public MeetingOutcome Outcome { get; init; }

    public bool BothReady { get; init; }

    /// <summary>The day a member asked for instead, while the mentor has not decided.</summary>
    public DateOnly? Proposed { get; init; }

    /// <summary>Refuses what can only be done with a meeting that is still to come about.</summary>
    public void MustBeAhead()
    {
        Refused.When(Outcome == MeetingOutcome.Held, Say.MeetingAlreadyHeld);
        Refused.When(Outcome == MeetingOutcome.Missed, Say.MeetingWasMissed);
        Refused.When(Outcome == MeetingOutcome.Cancelled, Say.MeetingWasCancelled);
    }
}
