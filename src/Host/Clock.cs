using System.Globalization;

namespace Mentorship.Host;

/// <summary>The one clock that all rules read, in the program's time zone where a school has no other; the setting Today and the demo stop it.</summary>
public sealed class Clock(IConfiguration configuration) : TimeProvider
{
    /// <summary>From Kaliningrad to Kamchatka it is the same day then.</summary>
    private static readonly TimeOnly OneDayEverywhere = new(11, 0);

    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(configuration["TimeZone"] ?? "Europe/Moscow");

    /// <summary>The day the setting or the demo's story stands at, or nothing for the real time.</summary>
    public DateOnly? StoryDay { get; set; } = configuration["Today"] is { Length: > 0 } day ? Day(day) : null;

    public override TimeZoneInfo LocalTimeZone => zone;

    public override DateTimeOffset GetUtcNow() =>
        StoryDay is { } day ? new DateTimeOffset(day.ToDateTime(OneDayEverywhere), TimeSpan.Zero) : base.GetUtcNow();

    /// <summary>A day given on the command line.</summary>
    public static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw new ArgumentException(Say.NotADay.Replace("{0}", text, StringComparison.Ordinal));
}
