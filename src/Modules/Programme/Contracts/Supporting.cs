namespace Mentorship.Programme.Contracts;

/// <summary>Why somebody is supported.</summary>
public enum SupportGround { EntryTalk, Readiness, Adaptation, Conflict, Burnout, Unmatched, Other }

/// <summary>How a session of support was held.</summary>
public enum SupportKind { Individual, Group, Consultation }

/// <summary>What a session came to, as far as others than the psychologist may know.</summary>
public enum SupportConclusion { NoDifficulty, WorkGoesOn, MeasureNeeded, SpecialistNeeded }

/// <summary>How a support ended.</summary>
public enum SupportResult { Resolved, Eased, Unchanged, HandedOn, Ceased }

/// <summary>Somebody of either side was given psychological support (8.2).</summary>
[LogName("programme.support_assigned")]
public sealed record SupportAssigned(
    SupportId Support, ParticipantId Participant, SchoolYear Cycle, Side Side, SupportGround Ground, GroupId? Group, AccountId Supporter, DateOnly DueOn, DateOnly OccurredOn) : IFact;

/// <summary>A session of support took place; what was said lies in the vault, for psychologists only (8.2).</summary>
[LogName("programme.support_session_held")]
public sealed record SupportSessionHeld(
    SupportId Support, SupportSessionId Session, ParticipantId Participant, SchoolYear Cycle, Side Side, SupportKind Kind, IReadOnlyList<ParticipantId> Present,
    SupportConclusion Conclusion, string? MeasureCode, DateOnly? NextOn, RecordId? Notes, string? Commitment, DateOnly OccurredOn) : IFact;

/// <summary>What was recorded of a session was wrong; notes that are not given anew stay.</summary>
[LogName("programme.support_session_corrected")]
public sealed record SupportSessionCorrected(
    SupportId Support, SupportSessionId Session, ParticipantId Participant, SchoolYear Cycle, DateOnly HeldOn, SupportKind Kind, IReadOnlyList<ParticipantId> Present,
    SupportConclusion Conclusion, string? MeasureCode, DateOnly? NextOn, RecordId? Notes, string? Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A support ended (8.2).</summary>
[LogName("programme.support_concluded")]
public sealed record SupportConcluded(SupportId Support, ParticipantId Participant, SchoolYear Cycle, Side Side, SupportResult Result, int Sessions, DateOnly OccurredOn) : IFact;
