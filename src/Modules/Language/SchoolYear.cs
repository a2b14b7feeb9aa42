namespace Mentorship.Language;

/// <summary>An annual cycle of the programme, named by its first calendar year: 2026 is 2026/27. It begins on 1 August, when the normative base is prepared.</summary>
public readonly record struct SchoolYear(int First)
{
    public DateOnly Begins => new(First, 8, 1);

    public DateOnly Ends => new(First + 1, 7, 31);

    public SchoolYear Next() => new(First + 1);

    public static SchoolYear Of(DateOnly day) => new(day.Month >= 8 ? day.Year : day.Year - 1);

    public override string ToString() => $"{First}/{(First + 1) % 100:00}";
}
