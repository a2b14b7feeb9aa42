namespace Mentorship.Participants.Contracts;

/// <summary>Why personal data have to go (152-ФЗ, art. 21).</summary>
public enum DestructionGround { ConsentWithdrawn, PurposeAchieved, SubjectsDemand, UnlawfulProcessing }

/// <summary>Somebody responsible asked the director to have a person's data destroyed, by <see cref="DestroyBy"/>.</summary>
[LogName("participants.destruction_requested")]
public sealed record DestructionRequested(ParticipantId Participant, DestructionGround Ground, DateOnly DestroyBy, DateOnly OccurredOn) : IFact;

/// <summary>A person's data were destroyed under an act of this number; their history stays, without them.</summary>
[LogName("participants.personal_data_destroyed")]
public sealed record PersonalDataDestroyed(
    ParticipantId Participant, string Number, DestructionGround Ground, int Records, int Papers, int SharedRecords, DateOnly OccurredOn) : IFact;
