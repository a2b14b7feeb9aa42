namespace Mentorship.Participants.Contracts;

/// <summary>Asks of how many people something is missing on a day, among those whom the one who asks may list.</summary>
public sealed record ReadinessOf(DateOnly On);

/// <summary>Answers <see cref="ReadinessOf"/>: how many people there are, of how many of them anything is missing, and how much is to be done about consents.</summary>
public sealed record ReadinessCount(int People, int Unready, int ConsentTasks);
