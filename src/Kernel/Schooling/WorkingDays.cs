using System.Globalization;
using System.Text.Json;

namespace Mentorship.Kernel.Schooling;

/// <summary>A day off that the government moved.</summary>
public sealed record MovedDay(DateOnly From, DateOnly To);

/// <summary>The country's working days of a five-day week; what a school says of a day of its own goes before.</summary>
public sealed record WorkingDays(string Source, IReadOnlyList<string> Holidays, IReadOnlyList<MovedDay> Moved)
{
    private static readonly Lazy<WorkingDays> Read = new(() =>
    {
        using var stream = typeof(WorkingDays).Assembly.GetManifestResourceStream("working-days.json")!;
        return JsonSerializer.Deserialize<WorkingDays>(stream, Json.Options)!;
    });

    public static WorkingDays Country => Read.Value;

    /// <summary>The day by which so many working days have passed.</summary>
    public DateOnly After(DateOnly day, int count, SchoolSettings settings)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorking(day, settings)) count--;
        }

        return day;
    }

    public bool IsWorking(DateOnly day, SchoolSettings settings) =>
        settings.DaysOn.Contains(day) || (!settings.DaysOff.Contains(day) && !Moved.Any(x => x.To == day) && !IsHoliday(day)
            && (!IsWeekend(day) || Moved.Any(x => x.From == day)) && !StandsInFor(day));

    private bool IsHoliday(DateOnly day) => Holidays.Contains(day.ToString("MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A holiday on a weekend gives its rest to the next working day, save those of New Year and those the government moved (ст. 112).</summary>
    private bool StandsInFor(DateOnly day)
    {
        for (var before = day.AddDays(-1); IsWeekend(before) || IsHoliday(before); before = before.AddDays(-1))
            if (IsWeekend(before) && IsHoliday(before) && before.Month != 1 && Moved.All(x => x.From != before)) return true;
        return false;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
