namespace Mentorship.Participants.Questioning;

/// <summary>What was said; who chose nothing has said nothing.</summary>
public static class Said
{
    public static IReadOnlyList<T>? OrNothing<T>(IReadOnlyList<T>? chosen) => chosen is { Count: > 0 } ? chosen : null;
}

/// <summary>The days of a week on which a school is open, and their codes in questionnaires.</summary>
public static class Weekdays
{
    public static IReadOnlyList<DayOfWeek> All { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday];

    public static DayOfWeek Of(string code) => All.First(x => CodeOf(x) == code);

    public static string CodeOf(DayOfWeek day) => day.ToString()[..3].ToUpperInvariant();
}
