using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Programme.RoadMapping;

/// <summary>
/// A term as schools print it, in our notation: «Ежегодно», «Ноябрь, 2024, сентябрь, 2025», «Апрель – май 2027, 2027». Months before a comma go
/// with every year that follows; months that stand at a year go with that one, and a year alone is the whole of it.
/// </summary>
public static partial class PrintedTerm
{
    private static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    private static readonly string[] Yearly = [Term.EveryYear, "в течение года", "в течение учебного года", "постоянно"];

    /// <summary>The notation, or nothing where the words say no time.</summary>
    public static string? Of(string text)
    {
        var plain = text.Trim().TrimEnd('.').ToLowerInvariant();
        if (Term.IsWritten(plain)) return plain;
        if (Yearly.Contains(plain)) return Term.EveryYear;
        var periods = new List<string>();
        (int From, int To)? months = null;
        var at = 0;
        for (var found = Part().Match(plain); found.Success; at = found.Index + found.Length, found = found.NextMatch())
        {
            if (found.Index != at) return null;
            if (found.Groups["from"].Success) months = (MonthOf(found.Groups["from"].Value), MonthOf(found.Groups["to"].Success ? found.Groups["to"].Value : found.Groups["from"].Value));
            if (!found.Groups["year"].Success) continue;
            periods.Add(Written(found.Groups["year"].Value, months));
            if (found.Groups["from"].Success) months = null;
        }

        return at == plain.Length && periods.Count > 0 && Term.IsWritten(string.Join(';', periods)) ? string.Join(';', periods) : null;
    }

    private static string Written(string year, (int From, int To)? months) => months switch
    {
        null => year,
        var (from, to) when from == to => string.Create(CultureInfo.InvariantCulture, $"{year}-{from:00}"),
        var (from, to) => string.Create(CultureInfo.InvariantCulture, $"{year}-{from:00}..{year}-{to:00}"),
    };

    private static int MonthOf(string word) => Array.FindIndex(Months, x => word.StartsWith(x, StringComparison.Ordinal)) + 1;

    // a month or two, the year at once or after a comma; or a year alone
    [GeneratedRegex(@"\G[\s,;]*(?:(?<from>(?:янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)\p{L}*)(?:\s*[-–—]\s*(?<to>(?:янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)\p{L}*))?(?:\s+(?<year>\d{4}))?|(?<year>\d{4}))(?:\s*(?:года|год|г\.?|гг\.?)(?!\p{L}))?")]
    private static partial Regex Part();
}
