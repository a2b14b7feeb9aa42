namespace Mentorship.Participants.Contracts;

/// <summary>A person was entered; who it is lies in the vault (4.1a, 5.2a).</summary>
[LogName("participants.participant_registered")]
public sealed record ParticipantRegistered(
    ParticipantId Participant, ParticipantKind Kind, AgeBand AgeBand, RecordId Profile, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>Personal data of a participant were put right; only the names of the fields are told.</summary>
[LogName("participants.profile_corrected")]
public sealed record ProfileCorrected(
    ParticipantId Participant, IReadOnlyList<string> Fields, RecordId Profile, string Commitment, DateOnly OccurredOn) : IFact
{
    /// <summary>The paper that shows what is right.</summary>
    public DocumentId? Proof { get; init; }
}

/// <summary>An adult brought a certificate of no criminal record, without which nobody from outside works with minors (ТК РФ art. 351.1).</summary>
[LogName("participants.clearance_recorded")]
public sealed record ClearanceRecorded(ParticipantId Participant, DocumentId Document, DateOnly ValidUntil, DateOnly OccurredOn) : IFact;

/// <summary>For how many full years somebody had worked on that day, in their field and in their organisation; what is not known is left out (6.Z1).</summary>
[LogName("participants.experience_recorded")]
public sealed record ExperienceRecorded(ParticipantId Participant, int? Years, int? YearsHere, DateOnly OccurredOn) : IFact;

/// <summary>Every class of the school moved up for a school year: so many pupils into the next one, so many out of the school.</summary>
[LogName("participants.classes_moved_up")]
public sealed record ClassesMovedUp(SchoolYear To, int Pupils, int Left, DateOnly OccurredOn) : IFact;

/// <summary>A person turned out to be entered twice: this record rests, the other one holds everything from now on.</summary>
[LogName("participants.participants_merged")]
public sealed record ParticipantsMerged(ParticipantId Participant, ParticipantId Into, DateOnly OccurredOn) : IFact;

/// <summary>Two records that look alike are two people.</summary>
[LogName("participants.participants_told_apart")]
public sealed record ParticipantsToldApart(ParticipantId Participant, ParticipantId Other, DateOnly OccurredOn) : IFact;

/// <summary>Somebody who had left takes part again.</summary>
[LogName("participants.participant_returned")]
public sealed record ParticipantReturned(ParticipantId Participant, ParticipantKind Kind, DateOnly OccurredOn) : IFact;

/// <summary>Why somebody is no longer in the programme.</summary>
public enum LeavingReason { OwnWish, RepresentativesWish, LeftSchool, Illness, EndOfConsent, CuratorsDecision, EnteredByMistake }

/// <summary>A participant left the programme.</summary>
[LogName("participants.participant_left_programme")]
public sealed record ParticipantLeftProgramme(ParticipantId Participant, LeavingReason Reason, DateOnly OccurredOn) : IFact;
