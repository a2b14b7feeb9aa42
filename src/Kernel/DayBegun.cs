namespace Mentorship.Kernel;

/// <summary>Tells the modules, for one school, that a day has begun there: the same day may be told twice, and after days off only the last is.</summary>
public sealed record DayBegun(DateOnly On);
