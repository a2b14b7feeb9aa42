namespace Mentorship.Programme.RoadMapping;

/// <summary>What completes a line: facts that must all be there (<c>;</c>), each perhaps one of several (<c>|</c>); <c>line:3.1</c> means that another line is done.</summary>
public sealed record FactPattern(IReadOnlyList<IReadOnlyList<string>> All)
{
    public const string OtherLine = "line:";

    public static FactPattern Parse(string text) => new(
        [.. text.Split(';', Split).Select(x => (IReadOnlyList<string>)x.Split('|', Split))]);

    private const StringSplitOptions Split = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public IEnumerable<string> Facts => All.SelectMany(x => x).Where(x => !x.StartsWith(OtherLine, StringComparison.Ordinal)).Distinct();

    public IEnumerable<string> Lines => All.SelectMany(x => x).Where(x => x.StartsWith(OtherLine, StringComparison.Ordinal)).Select(x => x[OtherLine.Length..]);

    /// <summary>The day on which the last thing needed was there, or nothing while something is missing.</summary>
    public DateOnly? DoneOn(Func<string, DateOnly?> since)
    {
        if (All.Count == 0) return null;
        var days = All.Select(any => any.Select(since).Where(x => x is not null).Min()).ToArray();
        return days.Any(x => x is null) ? null : days.Max();
    }
}

/// <summary>The words for facts, in the reader's language.</summary>
public static class FactWords
{
    private static readonly Dictionary<string, (string Ru, string En)> Known =
        Carried.Rows("facts.csv").ToDictionary(x => x[0], x => (x[1], x[2]));

    /// <summary>What completes a line, one thing after the other; a paper where no fact does.</summary>
    public static IEnumerable<string> CompletedBy(RoadmapLine line) => line.Follows ? FactPattern.Parse(line.CompletedBy).All.Select(x => Told(string.Join('|', x))) : [Say.ByPaper];

    /// <summary>One thing that completes a line: a fact, or one of several.</summary>
    public static string Told(string any) => string.Join($" {Say.Or} ", any.Split('|').Select(Named));

    /// <summary>All facts that there are words for.</summary>
    public static IEnumerable<(string Fact, string Words)> All => Known.Keys.Select(x => (x, Of(x)));

    private static string Named(string fact) =>
        fact.StartsWith(FactPattern.OtherLine, StringComparison.Ordinal) ? $"{Say.ColumnLine} {fact[FactPattern.OtherLine.Length..]}" : Of(fact);

    public static bool Has(string fact) => Known.ContainsKey(fact);

    public static string Of(string fact) => Known.TryGetValue(fact, out var words)
        ? System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? words.En : words.Ru
        : fact;
}
