namespace Mentorship.Programme.Contracts;

/// <summary>Asks whether a curator is in office on a day (stages 4 and later need one).</summary>
public sealed record CuratorInOffice(DateOnly On);

/// <summary>Answers <see cref="CuratorInOffice"/>.</summary>
public sealed record CuratorOf(AccountId? Curator);
