using System.Globalization;

namespace Mentorship.Programme.RoadMapping;

/// <summary>A term as people say it: «сентябрь 2023», «апрель – май 2027», in the reader's language.</summary>
public static class TermWords
{
    public static string Of(string notation) => notation.Length == 0 ? Say.TermNone : Of(Term.Parse(notation));

    public static string Of(Term term) => term.Annual ? Say.TermEveryYear
        : term.Periods.Count == 0 ? Say.TermNone
        : string.Join(", ", term.Periods.Select(Of));

    private static string Of(Period period) => period switch
    {
        { Begins: { Month: 1 } from, Ends: { Month: 12 } to } when from.Year == to.Year => Say.TermWholeYear.With(from.Year),
        { Begins: var from, Ends: var to } when (from.Year, from.Month) == (to.Year, to.Month) => MonthAndYear(from),
        { Begins: var from, Ends: var to } when from.Year == to.Year => $"{Month(from)} – {MonthAndYear(to)}",
        { Begins: var from, Ends: var to } => $"{MonthAndYear(from)} – {MonthAndYear(to)}",
    };

    private static string MonthAndYear(DateOnly day) => $"{Month(day)} {day.Year}";

    private static string Month(DateOnly day) => CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(day.Month);
}
