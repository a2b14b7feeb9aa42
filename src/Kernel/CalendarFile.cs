using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Mentorship.Kernel;

/// <summary>An appointment on the clock of the school: where, from when and for how long.</summary>
public sealed record CalendarEntry(Guid Id, string Title, string? Where, DateOnly On, TimeOnly StartsAt, TimeSpan Lasts)
{
    /// <summary>Which version of the appointment it is: a calendar takes a later one over an earlier.</summary>
    public int Version { get; init; }

    /// <summary>It was called off: a calendar takes it out.</summary>
    public bool IsCancelled { get; init; }
}

/// <summary>A day by which something is to be done.</summary>
public sealed record CalendarDay(Guid Id, string Title, DateOnly On, string Told);

/// <summary>Writes appointments and days as files that calendars open or follow (.ics, RFC 5545).</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar";

    public static byte[] Of(CalendarEntry asked, TimeProvider clock) =>
        Written(asked.IsCancelled ? CalendarMethods.Cancel : CalendarMethods.Publish, [EventOf(asked, clock)]);

    /// <summary>Several appointments.</summary>
    public static byte[] Of(IReadOnlyList<CalendarEntry> entries, TimeProvider clock) => Written(CalendarMethods.Publish, entries.Select(x => EventOf(x, clock)));

    /// <summary>A calendar to be followed: it is asked for again each day, and what is not in it any more goes.</summary>
    public static byte[] Of(string title, IEnumerable<CalendarDay> days, TimeProvider clock) => Written(
        CalendarMethods.Publish,
        days.Select(x => new CalendarEvent
        {
            Uid = $"{x.Id}@mentorship",
            Summary = x.Title,
            Description = x.Told,
            DtStamp = new CalDateTime(clock.GetUtcNow().UtcDateTime),
            Start = new CalDateTime(x.On),
            Transparency = TransparencyType.Transparent,
        }),
        ("X-WR-CALNAME", title), ("REFRESH-INTERVAL;VALUE=DURATION", "P1D"));

    private static byte[] Written(string method, IEnumerable<CalendarEvent> entries, params (string Name, string Value)[] properties)
    {
        var calendar = new Calendar { Method = method, ProductId = "-//Mentorship//RU" };
        foreach (var (name, value) in properties) calendar.AddProperty(name, value);
        calendar.Events.AddRange(entries);
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent EventOf(CalendarEntry asked, TimeProvider clock)
    {
        var zone = Today.ZoneOf(Actor.Current?.School) ?? clock.LocalTimeZone;
        var begins = TimeZoneInfo.ConvertTimeToUtc(asked.On.ToDateTime(asked.StartsAt), zone);
        return new()
        {
            Uid = $"{asked.Id}@mentorship",
            Summary = asked.Title,
            Location = asked.Where,
            DtStamp = new CalDateTime(clock.GetUtcNow().UtcDateTime),
            Start = new CalDateTime(begins),
            End = new CalDateTime(begins + asked.Lasts),
            Sequence = asked.Version,
            Status = asked.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        };
    }
}
