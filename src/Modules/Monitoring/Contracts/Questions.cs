namespace Mentorship.Monitoring.Contracts;

/// <summary>Asks who of these people was measured in a cycle, and asked whether satisfied with a group.</summary>
public sealed record MeasuredOf(IReadOnlyList<ParticipantId> Participants, SchoolYear Cycle);

/// <summary>Answers <see cref="MeasuredOf"/>: a line for each person asked about.</summary>
public sealed record Measurements(IReadOnlyList<Measured> All);

/// <summary>Whether a person has a first and a last measurement (or a waiver), and answered the final survey.</summary>
public sealed record Measured(ParticipantId Participant, bool Baseline, bool Final, bool FinalSurvey);
