namespace Mentorship.Participants.Contracts;

/// <summary>The school took a direction of its own into the catalogue; its words lie beside, its code is never used again (4.Z3).</summary>
[LogName("participants.direction_added")]
public sealed record DirectionAdded(string Code, string Area, int Weight, IReadOnlyList<string> CompetenceCodes, DateOnly OccurredOn) : IFact;

/// <summary>A direction is called otherwise; it means what it meant.</summary>
[LogName("participants.direction_renamed")]
public sealed record DirectionRenamed(string Code, DateOnly OccurredOn) : IFact;

/// <summary>How urgent a direction is, and which competences answer it, was decided anew.</summary>
[LogName("participants.direction_weighed")]
public sealed record DirectionWeighed(string Code, int Weight, IReadOnlyList<string> CompetenceCodes, DateOnly OccurredOn) : IFact;

/// <summary>A direction is offered no more; what was asked for by it stays.</summary>
[LogName("participants.direction_retired")]
public sealed record DirectionRetired(string Code, DateOnly OccurredOn) : IFact;
