using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Whether an activity took place.</summary>
public enum ActivityOutcome { Held, NotHeld }

/// <summary>Why an activity did not take place.</summary>
public enum NotHeldReason { MentorAway, MenteeAway, Moved, SchoolClosed, Other }

/// <summary>An activity was put into the draft of the schedule.</summary>
[LogName("programme.activity_planned")]
public sealed record ActivityPlanned(
    ActivityId Activity, SchoolYear Cycle, GroupId Group, ActivityKind Kind, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly ActivityOn, TimeOnly StartsAt,
    TimeOnly EndsAt, RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>An activity of the draft was changed.</summary>
[LogName("programme.activity_changed")]
public sealed record ActivityChanged(
    ActivityId Activity, SchoolYear Cycle, GroupId Group, ActivityKind Kind, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly ActivityOn, TimeOnly StartsAt,
    TimeOnly EndsAt, RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>An activity was taken out of the draft.</summary>
[LogName("programme.activity_removed")]
public sealed record ActivityRemoved(ActivityId Activity, SchoolYear Cycle, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly ActivityOn, DateOnly OccurredOn) : IFact;

/// <summary>It was marked whether an activity of the approved schedule took place.</summary>
[LogName("programme.activity_marked")]
public sealed record ActivityMarked(
    ActivityId Activity, SchoolYear Cycle, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly ActivityOn, ActivityOutcome Outcome, NotHeldReason? Reason, DateOnly OccurredOn) : IFact;
