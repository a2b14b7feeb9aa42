namespace Mentorship.Monitoring.Contracts;

/// <summary>Asks who of these people was measured in a cycle, and asked whether satisfied with a group.</summary>
public sealed record MeasuredOf(IReadOnlyList<ParticipantId> Participants, SchoolYear Cycle);

/// <summary>Answers <see cref="MeasuredOf"/>: a line for each person asked about.</summary>
public sealed record Measurements(IReadOnlyList<Measured> All);

/// <summary>Whether a person has a first and a last measurement (or a waiver), and answered the final survey.</summary>
public sealed record Measured(ParticipantId Participant, bool Baseline, bool Final, bool FinalSurvey);

/// <summary>Asks of which schools whoever asks may hear.</summary>
public sealed record SchoolsInReach;

/// <summary>Answers <see cref="SchoolsInReach"/>.</summary>
public sealed record Territory(IReadOnlyList<string> Schools);

/// <summary>Asks what these schools are called.</summary>
public sealed record SchoolsOf(IReadOnlyList<string> Schools);

/// <summary>Answers <see cref="SchoolsOf"/>; an unknown school is left out.</summary>
public sealed record Schools(IReadOnlyList<SchoolName> All);

/// <summary>A school, and what it is called.</summary>
public sealed record SchoolName(string School, string Name);

/// <summary>Asks how these people's measurements changed over a cycle.</summary>
public sealed record FiguresOf(IReadOnlyList<ParticipantId> Participants, SchoolYear Cycle);

/// <summary>Answers <see cref="FiguresOf"/>; whoever was not measured twice is left out.</summary>
public sealed record Figures(IReadOnlyList<Figure> All);

/// <summary>One parameter of one person, before and after.</summary>
public sealed record Figure(ParticipantId Participant, string Told, decimal Before, decimal After);

/// <summary>Asks how these people liked the work of their groups in the end.</summary>
public sealed record FinalWordsOf(IReadOnlyList<ParticipantId> Participants, SchoolYear Cycle);

/// <summary>Answers <see cref="FinalWordsOf"/>; whoever was not asked or did not answer is left out.</summary>
public sealed record FinalWords(IReadOnlyList<FinalWord> All);

/// <summary>A member's mark for the joint work of a group, 1-10, and whether they were satisfied by the rule of 6.5.</summary>
public sealed record FinalWord(ParticipantId Participant, GroupId Group, int JointWork, bool Satisfied);
