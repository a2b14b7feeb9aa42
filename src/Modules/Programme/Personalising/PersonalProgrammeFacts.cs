using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Personalising;

/// <summary>How teachers are mentored (АЗ-1128/08).</summary>
public enum MentoringKind { Traditional, Distance, InGroup, ShortTerm, Reverse, Situational, Speed }

/// <summary>Why a personal programme ended.</summary>
public enum ProgrammeEndReason { TermOver, MentorsInitiative, MenteesInitiative, CuratorsInitiative, ForceMajeure }

/// <summary>A personal programme of a teacher was written, or written anew before it was approved; its words lie in the vault.</summary>
[LogName("programme.personal_programme_written")]
public sealed record PersonalProgrammeWritten(
    PersonalProgrammeId Programme, GroupId Group, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, MentoringKind Kind, DateOnly From, DateOnly Until,
    RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A personal programme came into force.</summary>
[LogName("programme.personal_programme_approved")]
public sealed record PersonalProgrammeApproved(PersonalProgrammeId Programme, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A personal programme goes on longer.</summary>
[LogName("programme.personal_programme_prolonged")]
public sealed record PersonalProgrammeProlonged(PersonalProgrammeId Programme, DateOnly From, DateOnly Until, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A personal programme ended.</summary>
[LogName("programme.personal_programme_ended")]
public sealed record PersonalProgrammeEnded(PersonalProgrammeId Programme, ProgrammeEndReason Reason, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;
