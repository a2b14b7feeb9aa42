using System.Globalization;

namespace Mentorship.Host;

/// <summary>The one clock that all rules read, in the school's time zone; only the demo moves it.</summary>
public sealed class Clock(IConfiguration configuration) : TimeProvider
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(configuration["TimeZone"] ?? "Europe/Moscow");

    /// <summary>The day the demo's story stands at, or nothing for the real time.</summary>
    public DateOnly? StoryDay { get; set; }

    public override TimeZoneInfo LocalTimeZone => zone;

    public override DateTimeOffset GetUtcNow() =>
        StoryDay is { } day ? new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) : base.GetUtcNow();

    /// <summary>A day given on the command line.</summary>
    public static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw new ArgumentException(Say.NotADay.Replace("{0}", text, StringComparison.Ordinal));
}
