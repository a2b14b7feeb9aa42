namespace Mentorship.Monitoring.Contracts;

/// <summary>What the curator looks at to judge the quality of a year's programme (the checklist of the methodology, M-4).</summary>
public enum QualityItem { Aim, Principles, Approaches, Climate, Logic, Participants, Partners, Activity, Experience }

/// <summary>How far something shows: not, in part, or fully; 0, 1 or 2 points.</summary>
public enum QualityMark { Not, Partly, Fully }

/// <summary>How a programme is to be called by the sum of its points: up to 8, up to 14, up to 18.</summary>
public enum QualityBand { Inadmissible, Admissible, Optimal }

/// <summary>One item of the checklist with its mark.</summary>
public sealed record QualityPoint(QualityItem Item, QualityMark Mark);

/// <summary>The quality of a year's programme was judged by the checklist (9.1a).</summary>
[LogName("monitoring.programme_quality_assessed")]
public sealed record ProgrammeQualityAssessed(SchoolYear Cycle, IReadOnlyList<QualityPoint> Points, int Sum, QualityBand Band, DateOnly OccurredOn) : IFact;

/// <summary>How many said yes to one question of the final questionnaires, of how many who answered it.</summary>
public sealed record YesShare(string Code, int Yes, int Answered);

/// <summary>The strong and weak sides of a year's programme, its chances and threats were put down; the words lie in the vault, the shares they rest on here (M-3, 9.1a).</summary>
[LogName("monitoring.swot_recorded")]
public sealed record SwotRecorded(SchoolYear Cycle, IReadOnlyList<YesShare> Sources, RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>How one parameter changed for those measured twice: how many they were, and the mean change, positive is better.</summary>
public sealed record ParameterChange(string Code, int Pairs, decimal Change);

/// <summary>What a year's programmes changed for those who took part was judged; conclusions and decisions lie in the vault (M-5, 9.1c).</summary>
[LogName("monitoring.influence_assessed")]
public sealed record InfluenceAssessed(SchoolYear Cycle, int MethodVersion, IReadOnlyList<ParameterChange> Changes, RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;
