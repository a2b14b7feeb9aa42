namespace Mentorship.Programme.RoadMapping.Months;

/// <summary>Some days of a cycle, counted from its first.</summary>
public readonly record struct Span(int From, int Days);

/// <summary>A line on the calendar of a cycle: the days it is planned for, and the day it was done.</summary>
public sealed record MonthBar(LineProgress Progress, IReadOnlyList<Span> Spans, int? DoneOn)
{
    /// <summary>The lines of a stage that the cycle plans.</summary>
    public static IReadOnlyList<MonthBar> Of(StageProgress stage, SchoolYear cycle) => [.. stage.Lines.Where(x => x.Line.ToBeDone && x.State != LineState.NoTerm).Select(x => Of(x, cycle))];

    public static int Day(DateOnly day, SchoolYear cycle) => day.DayNumber - cycle.Begins.DayNumber;

    private static MonthBar Of(LineProgress line, SchoolYear cycle)
    {
        Span[] planned = [.. Term.Parse(line.Line.Term).AllIn(cycle, line.Line.FederalStage).Select(x => new Span(Day(x.Begins, cycle), x.Ends.DayNumber - x.Begins.DayNumber + 1))];
        return new(line, line.State == LineState.Rescheduled ? [Moved(planned, Day(line.DueOn!.Value, cycle))] : planned, line.DoneOn is { } done && SchoolYear.Of(done) == cycle ? Day(done, cycle) : null);
    }

    /// <summary>A line that was moved reaches from where it began to the day it was moved to.</summary>
    private static Span Moved(Span[] planned, int due)
    {
        var from = Math.Min(planned.Length > 0 ? planned[0].From : due, due);
        return new(from, due - from + 1);
    }
}
