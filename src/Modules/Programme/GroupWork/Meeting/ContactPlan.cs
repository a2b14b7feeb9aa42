using Mentorship.Kernel.Schooling;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>How often, on which day and where a group means to meet.</summary>
public sealed record ContactPlan(ContactRhythm Rhythm, DayOfWeek? Weekday, TimeOnly? StartsAt, MeetingPlace? Place)
{
    public static ContactPlan Of(ContactAgreed e) => new(e.Rhythm, e.Weekday, e.StartsAt, e.Place);

    /// <summary>The day on which the next meeting is due after one, never before today.</summary>
    public DateOnly Due(DateOnly last, DateOnly today, SchoolSettings settings) =>
        After(last, x => WorkingDays.Country.IsWorking(x, settings)) is var due && due > today ? due : today;

    /// <summary>The agreed day of the week, or the first working day, once the rhythm is over.</summary>
    public DateOnly After(DateOnly last, Func<DateOnly, bool> isWorking)
    {
        var days = Rhythm switch { ContactRhythm.Weekly => 7, ContactRhythm.Fortnightly => 14, _ => 28 };
        var (due, step) = Weekday is { } weekday ? (Nearest(last.AddDays(days), weekday), 7) : (last.AddDays(days), 1);
        for (var tried = 0; tried < 10 && !isWorking(due); tried++) due = due.AddDays(step);
        return due;
    }

    /// <summary>The day of that name nearest to a day, three days before it at most.</summary>
    private static DateOnly Nearest(DateOnly day, DayOfWeek weekday)
    {
        var from = day.AddDays(-3);
        return from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7);
    }
}
