using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Some months that a line was printed for.</summary>
public readonly record struct Period(DateOnly Begins, DateOnly Ends);

/// <summary>When a line is to be done: every year, or in the months named; written <c>ежегодно</c> or <c>2023-09;2027-04..2027-05;2027</c>.</summary>
public sealed partial record Term(bool Annual, IReadOnlyList<Period> Periods)
{
    public const string EveryYear = "ежегодно";

    /// <exception cref="FormatException">The notation is none of the known ones.</exception>
    public static Term Parse(string text)
    {
        if (text.Trim().Equals(EveryYear, StringComparison.OrdinalIgnoreCase)) return new(true, []);
        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(false, [.. parts.Select(One)]);
    }

    /// <summary>Whether it is written in a notation that can be parsed.</summary>
    public static bool IsWritten(string text)
    {
        try
        {
            Parse(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    /// <summary>Whether some month is named twice.</summary>
    public bool Overlaps => Periods.Index().Any(x => Periods.Take(x.Index).Any(y => y.Begins <= x.Item.Ends && x.Item.Begins <= y.Ends));

    /// <summary>The part of the term that falls into a cycle, or nothing; of several the one that ends first.</summary>
    public Period? In(SchoolYear cycle, int? federalStage) => AllIn(cycle, federalStage).Cast<Period?>().MinBy(x => x!.Value.Ends);

    /// <summary>All parts of the term that fall into a cycle.</summary>
    public IEnumerable<Period> AllIn(SchoolYear cycle, int? federalStage) => Annual
        ? [new(cycle.Begins, AnnualEnds.Of(cycle, federalStage))]
        : Periods.Where(x => x.Begins <= cycle.Ends && x.Ends >= cycle.Begins).Select(x => new Period(Later(x.Begins, cycle.Begins), Earlier(x.Ends, cycle.Ends)));

    private static Period One(string text)
    {
        var match = Notation().Match(text);
        if (!match.Success) throw new FormatException(text);
        var from = Month(match.Groups["from"].Value, 1);
        var to = Month(match.Groups["to"].Success ? match.Groups["to"].Value : match.Groups["from"].Value, 12);
        if (to < from) throw new FormatException(text);
        return new(from, to.AddMonths(1).AddDays(-1));
    }

    private static DateOnly Month(string text, int ofYear) => text.Length == 4
        ? new(int.Parse(text, CultureInfo.InvariantCulture), ofYear, 1)
        : DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    [GeneratedRegex(@"^(?<from>\d{4}(-\d\d)?)(\.\.(?<to>\d{4}(-\d\d)?))?$")]
    private static partial Regex Notation();
}

/// <summary>The day of a cycle by which a yearly line is expected, by federal stage; edited as a file.</summary>
public static class AnnualEnds
{
    private static readonly Dictionary<int, (int Month, int Day)> Days = Carried.Rows("annual-ends.csv")
        .ToDictionary(x => Number(x[0]), x => (Number(x[1]), Number(x[2])));

    public static DateOnly Of(SchoolYear cycle, int? federalStage)
    {
        if (federalStage is not { } stage || !Days.TryGetValue(stage, out var end)) return cycle.Ends;
        return new(end.Month >= cycle.Begins.Month ? cycle.First : cycle.First + 1, end.Month, end.Day);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
