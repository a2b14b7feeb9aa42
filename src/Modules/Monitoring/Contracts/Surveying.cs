namespace Mentorship.Monitoring.Contracts;

/// <summary>When in the programme satisfaction was asked.</summary>
public enum SurveyRound { Interim, Final }

/// <summary>A member of a group said how satisfied they are: joint work and result 1-10, would continue (8.3d, 9.1b).</summary>
[LogName("monitoring.satisfaction_survey_submitted")]
public sealed record SatisfactionSurveySubmitted(
    ParticipantId Participant, GroupId Group, SchoolYear Cycle, Side Side, SurveyRound Round, int JointWork, int Result, bool WouldContinue,
    bool Satisfied, DateOnly OccurredOn) : IFact;

/// <summary>How the members of a group get on, 1-10 (8.3c, 8.R2, 8.R4).</summary>
[LogName("monitoring.interaction_checked")]
public sealed record InteractionChecked(
    GroupId Group, SchoolYear Cycle, IReadOnlyList<ParticipantId> Members, int Understanding, int Trust, bool Problem, DateOnly OccurredOn) : IFact;
