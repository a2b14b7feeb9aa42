namespace Mentorship.Participants.Contracts;

/// <summary>Asks who these people are; the only way names leave the vault.</summary>
public sealed record NamesOf(IReadOnlyList<ParticipantId> Participants);

/// <summary>Answers <see cref="NamesOf"/>: a line for each person known, without those destroyed or unknown.</summary>
public sealed record Names(IReadOnlyList<Name> All);

/// <summary>How to show one person: «Фамилия Имя Отчество», and class or post.</summary>
public sealed record Name(ParticipantId Participant, string FullName, string Place);

/// <summary>Asks whether these people may be worked with on a day, and where they stand in a cycle.</summary>
public sealed record StandingOf(IReadOnlyList<ParticipantId> Participants, SchoolYear Cycle, DateOnly On);

/// <summary>Answers <see cref="StandingOf"/> in the order asked; an unknown person is left out.</summary>
public sealed record Standings(IReadOnlyList<Standing> All);

/// <summary>Where one person stands: what bars work with them, if anything, and which bases of the cycle hold them.</summary>
public sealed record Standing(
    ParticipantId Participant, ParticipantKind Kind, int Age, string? BarredBecause, bool InMenteeBase, bool InMentorBase,
    IReadOnlyList<string> RequestCodes, IReadOnlyList<string> CompetenceCodes, IReadOnlyList<MentoringForm> Forms, int Capacity, int HoursPerWeek);

/// <summary>Asks how many people the two bases of a cycle hold.</summary>
public sealed record BasesOf(SchoolYear Cycle);

/// <summary>Answers <see cref="BasesOf"/>.</summary>
public sealed record BaseSizes(int Mentors, int Mentees);
