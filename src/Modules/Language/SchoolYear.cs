namespace Mentorship.Language;

/// <summary>An annual cycle of the programme, named by its first calendar year: 2026 is 2026/27. It begins on 1 August, when the normative base is prepared.</summary>
public readonly record struct SchoolYear(int First)
{
    public DateOnly Begins => new(First, 8, 1);

    public DateOnly Ends => new(First + 1, 7, 31);

    public SchoolYear Next() => new(First + 1);

    public static SchoolYear Of(DateOnly day) => new(day.Month >= 8 ? day.Year : day.Year - 1);

    /// <summary>The year that was asked for by its first calendar year, else that of the day.</summary>
    public static SchoolYear Asked(int? first, DateOnly today) => first is > 2000 and < 2100 ? new(first.Value) : Of(today);

    public override string ToString() => $"{First}/{(First + 1) % 100:00}";
}
