namespace Mentorship.Kernel.Journal;

/// <summary>Why somebody looks at identified data: at one person's, or at everybody's; until when that holds.</summary>
public sealed record Inspection(string Purpose, Guid? Participant, DateTimeOffset Until)
{
    public const int Shortest = 10, Longest = 200;

    /// <summary>The purpose as it stands in the journal, or nothing when it says nothing.</summary>
    public static string? Stated(string? purpose)
    {
        var stated = string.Join(' ', (purpose ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return stated.Length is >= Shortest and <= Longest && stated.Any(char.IsLetter) ? stated : null;
    }
}
