namespace Mentorship.Participants.Contracts;

/// <summary>A person was entered; who it is lies in the vault (4.1a, 5.2a).</summary>
[LogName("participants.participant_registered")]
public sealed record ParticipantRegistered(
    ParticipantId Participant, ParticipantKind Kind, AgeBand AgeBand, RecordId Profile, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>Personal data of a participant were put right; only the names of the fields are told.</summary>
[LogName("participants.profile_corrected")]
public sealed record ProfileCorrected(
    ParticipantId Participant, IReadOnlyList<string> Fields, RecordId Profile, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>An adult brought a certificate of no criminal record, without which nobody from outside works with minors (ТК РФ art. 351.1).</summary>
[LogName("participants.clearance_recorded")]
public sealed record ClearanceRecorded(ParticipantId Participant, DocumentId Document, DateOnly ValidUntil, DateOnly OccurredOn) : IFact;

/// <summary>Why somebody is no longer in the programme.</summary>
public enum LeavingReason { OwnWish, RepresentativesWish, LeftSchool, Illness, EndOfConsent, CuratorsDecision, EnteredByMistake }

/// <summary>A participant left the programme.</summary>
[LogName("participants.participant_left_programme")]
public sealed record ParticipantLeftProgramme(ParticipantId Participant, LeavingReason Reason, DateOnly OccurredOn) : IFact;
