namespace Mentorship.Participants.Contracts;

/// <summary>Why data are blocked (152-ФЗ, art. 21).</summary>
public enum BlockReason { AccuracyDisputed, UnlawfulSuspected, SubjectsDemand, CannotBeDestroyedYet }

/// <summary>A person's data were blocked: nothing of them is shown or written but to the data protection officer.</summary>
[LogName("participants.personal_data_blocked")]
public sealed record PersonalDataBlocked(ParticipantId Participant, BlockReason Reason, DateOnly OccurredOn) : IFact;

/// <summary>A person's data are worked with again.</summary>
[LogName("participants.personal_data_unblocked")]
public sealed record PersonalDataUnblocked(ParticipantId Participant, DateOnly OccurredOn) : IFact;
