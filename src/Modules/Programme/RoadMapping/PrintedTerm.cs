using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Programme.RoadMapping;

/// <summary>
/// A term as schools print it, in our notation: «Ежегодно», «Ноябрь, 2024, сентябрь, 2025», «Апрель – май 2027, 2027». Months before a comma go
/// with every year that follows; months that stand at a year go with that one, and a year alone is the whole of it.
/// </summary>
public static partial class PrintedTerm
{
    private static readonly string[] Months = ["янв jan", "фев feb", "мар mar", "апр apr", "ма may", "июн jun", "июл jul", "авг aug", "сен sep", "окт oct", "ноя nov", "дек dec"];

    private static readonly string[] Yearly = [Term.EveryYear, "в течение года", "в течение учебного года", "постоянно", "every year"];

    /// <summary>The notation, or nothing where the words say no time.</summary>
    public static string? Of(string text)
    {
        var plain = text.Trim().TrimEnd('.').ToLowerInvariant();
        if (Term.IsWritten(plain)) return plain;
        if (Yearly.Contains(plain)) return Term.EveryYear;
        var periods = new List<string>();
        (string From, string To)? months = null;
        var (at, dangling) = (0, false);
        for (var found = Part().Match(plain); found.Success && found.Length > 0; at = found.Index + found.Length, found = found.NextMatch())
        {
            if (found.Index != at) return null;
            var (from, begins, to, year) = (Said("from"), Said("begins"), Said("to"), Said("year") ?? Said("begins"));
            if (from is not null) months = (MonthOf(from), MonthOf(to ?? from));
            dangling = year is null;
            if (year is null) continue;
            periods.Add(months is var (first, last) ? to is null ? $"{year}-{first}" : $"{begins ?? year}-{first}..{year}-{last}" : year);
            if (from is not null) months = null;

            string? Said(string group) => found.Groups[group] is { Success: true } said ? said.Value : null;
        }

        return at == plain.Length && periods.Count > 0 && !dangling && Term.IsWritten(string.Join(';', periods)) ? string.Join(';', periods) : null;
    }

    private static string MonthOf(string word) =>
        (Array.FindIndex(Months, x => x.Split(' ').Any(stem => word.StartsWith(stem, StringComparison.Ordinal))) + 1).ToString("00", CultureInfo.InvariantCulture);

    private const string Month = @"(?:янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*";

    // a month, perhaps up to another, the year of each at once or after a comma; or a year alone
    [GeneratedRegex($@"\G[\s,;]*(?:(?<from>{Month})(?:\s+(?<begins>\d{{4}}))?(?:\s*[-–—]\s*(?<to>{Month})(?:\s+(?<year>\d{{4}}))?)?|(?<year>\d{{4}}))(?:\s*(?:года|год|гг?\.?)(?!\p{{L}}))?")]
    private static partial Regex Part();
}
