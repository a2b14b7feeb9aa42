namespace Mentorship.Matching.Ruling;

/// <summary>Counts working days of a five-day week; public holidays are not known here.</summary>
public static class WorkingDays
{
    public static DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) count--;
        }

        return day;
    }
}
