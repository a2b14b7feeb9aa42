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

/// <summary>Writes appointments as a file that calendars open (.ics, RFC 5545).</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar";

    public static byte[] Of(CalendarEntry asked, TimeProvider clock) => Of([asked], asked.IsCancelled ? CalendarMethods.Cancel : CalendarMethods.Publish, clock);

    /// <summary>Several appointments that stand.</summary>
    public static byte[] Of(IReadOnlyList<CalendarEntry> entries, TimeProvider clock) => Of(entries, CalendarMethods.Publish, clock);

    private static byte[] Of(IReadOnlyList<CalendarEntry> entries, string method, TimeProvider clock)
    {
        var calendar = new Calendar { Method = method, ProductId = "-//Mentorship//RU" };
        calendar.Events.AddRange(entries.Select(x => EventOf(x, clock)));
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
