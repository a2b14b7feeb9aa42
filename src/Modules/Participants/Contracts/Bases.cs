namespace Mentorship.Participants.Contracts;

/// <summary>A person stands in the base of mentees of a cycle (4.4, 4.5, 6.4).</summary>
[LogName("participants.mentee_entered_base")]
public sealed record MenteeEnteredBase(
    ParticipantId Participant, SchoolYear Cycle, Contingent Contingent, AgeBand AgeBand, IReadOnlyList<string> RequestCodes, DateOnly OccurredOn) : IFact;

/// <summary>A person stands in the base of mentors of a cycle (5.Z1-5.Z5, 5.R).</summary>
[LogName("participants.mentor_entered_base")]
public sealed record MentorEnteredBase(
    ParticipantId Participant, SchoolYear Cycle, ParticipantKind Category, AgeBand AgeBand, IReadOnlyList<string> CompetenceCodes,
    IReadOnlyList<MentoringForm> Forms, int Capacity, int HoursPerWeek, int AgeFrom, int AgeTo, DateOnly OccurredOn) : IFact;

/// <summary>A base was declared formed (4.R, 4.4, 4.5, 5.R).</summary>
[LogName("participants.base_formed")]
public sealed record BaseFormed(SchoolYear Cycle, Side Base, Contingent Contingent, int Count, DateOnly OccurredOn) : IFact;

/// <summary>How a participation ended.</summary>
public enum Outcome { GoalReached, PartlyReached, NotReached, EndedEarly }

/// <summary>The outcome of a group's programme stands in a member's base (9.7).</summary>
[LogName("participants.programme_outcome_entered")]
public sealed record ProgrammeOutcomeEntered(
    ParticipantId Participant, GroupId Group, SchoolYear Cycle, Side Base, Outcome Outcome, DateOnly OccurredOn) : IFact;

/// <summary>A mentor may be asked again in later cycles (9.8).</summary>
[LogName("participants.mentor_admitted_to_long_term_base")]
public sealed record MentorAdmittedToLongTermBase(ParticipantId Participant, ConsentId Consent, DateOnly OccurredOn) : IFact;
