namespace Mentorship.Programme.Contracts;

/// <summary>The kinds of a group's meetings, in their order (МР-42/02).</summary>
public enum MeetingKind { First, Trial, Planning, Regular, Final }

/// <summary>Where a group meets.</summary>
public enum MeetingPlace { School, Online, Partner, Elsewhere }

/// <summary>Why a meeting did not come about or was called off.</summary>
public enum Obstacle { MentorAway, MenteeAway, Illness, SchoolBusy, Quarantine, Other }

/// <summary>Why the record of a meeting is put right.</summary>
public enum CorrectionReason { Slip, Completed, Disputed }

/// <summary>A meeting of a group was arranged (8.3a, 8.3b).</summary>
[LogName("programme.meeting_scheduled")]
public sealed record MeetingScheduled(
    GroupId Group, MeetingId Meeting, MeetingKind Kind, DateOnly On, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn,
    TimeOnly? StartsAt = null, MeetingPlace? Place = null) : IFact;

/// <summary>A member would like a meeting on another day or at another hour; the mentor decides (8.3).</summary>
[LogName("programme.meeting_date_proposed")]
public sealed record MeetingDateProposed(
    GroupId Group, MeetingId Meeting, MeetingKind Kind, Side By, DateOnly Proposed, TimeOnly? StartsAt, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>The meeting stays where it was, though another day was proposed.</summary>
[LogName("programme.meeting_date_declined")]
public sealed record MeetingDateDeclined(GroupId Group, MeetingId Meeting, MeetingKind Kind, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A meeting was put off or brought forward.</summary>
[LogName("programme.meeting_moved")]
public sealed record MeetingMoved(
    GroupId Group, MeetingId Meeting, MeetingKind Kind, DateOnly From, DateOnly On, TimeOnly? StartsAt, MeetingPlace? Place,
    IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A meeting took place. Mood is 1-10 for mentor and mentees; both ready is asked at the trial meeting (8.3a, 8.3b, 8.R1).
/// On behalf is what somebody else than the mentor recorded.</summary>
[LogName("programme.meeting_held")]
public sealed record MeetingHeld(
    GroupId Group, MeetingId Meeting, MeetingKind Kind, IReadOnlyList<ParticipantId> Members, IReadOnlyList<ParticipantId> Present,
    int Minutes, int MentorMood, int MenteeMood, bool Problem, bool BothReady, RecordId? Notes, string? Commitment, DateOnly OccurredOn,
    RecordId? HomeTask = null, string? HomeTaskCommitment = null, bool OnBehalf = false) : IFact;

/// <summary>The record of a meeting was put right; it says anew how the meeting went, the earlier record stays in the log. Without notes those of the earlier record stand; the home task is the one said now, or none.</summary>
[LogName("programme.meeting_corrected")]
public sealed record MeetingCorrected(
    GroupId Group, MeetingId Meeting, MeetingKind Kind, CorrectionReason Reason, IReadOnlyList<ParticipantId> Members, IReadOnlyList<ParticipantId> Present,
    DateOnly HeldOn, int Minutes, int MentorMood, int MenteeMood, bool Problem, bool BothReady, RecordId? Notes, string? Commitment,
    RecordId? HomeTask, string? HomeTaskCommitment, bool OnBehalf, DateOnly OccurredOn) : IFact;

/// <summary>A meeting that was arranged did not come about.</summary>
[LogName("programme.meeting_missed")]
public sealed record MeetingMissed(
    GroupId Group, MeetingId Meeting, MeetingKind Kind, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn, Obstacle? Because = null) : IFact;

/// <summary>A meeting that was arranged was called off beforehand.</summary>
[LogName("programme.meeting_cancelled")]
public sealed record MeetingCancelled(
    GroupId Group, MeetingId Meeting, MeetingKind Kind, Obstacle Because, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;
