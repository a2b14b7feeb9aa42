using System.Globalization;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Watching;

/// <summary>A moment as people read it, in the time zone of the school of whoever reads.</summary>
public static class Moment
{
    public static string Of(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    public static TimeZoneInfo Zone => Today.ZoneOf(Actor.Current?.School) ?? Elsewhere;

    /// <summary>The zone of a school that has none of its own: set once at the start from the one clock.</summary>
    public static TimeZoneInfo Elsewhere { get; set; } = TimeZoneInfo.Local;
}
