namespace Mentorship.Matching.Solving;

/// <summary>The fixed order of people: whole numbers by their value, then everything else letter by letter.</summary>
public sealed class IdOrder : IComparer<string>
{
    public static IdOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => (IsNumber(x!), IsNumber(y!)) switch
    {
        (true, true) when x!.Length != y!.Length => x.Length.CompareTo(y.Length),
        (true, false) => -1,
        (false, true) => 1,
        _ => string.CompareOrdinal(x, y),
    };

    private static bool IsNumber(string id) => id.Length > 0 && id.All(char.IsAsciiDigit);
}
