using System.Text.Json;

namespace Mentorship.Participants.Rulebook;

/// <summary>Ages and terms that the law sets, with their source.</summary>
public sealed record Law(int Version, string Source, int AssentFrom, int AdultFrom, int DestroyWithinDays)
{
    /// <summary>By when a person is answered who asks what is known of them; how much longer it may take with a reason.</summary>
    public int AnswerWorkingDays { get; init; }

    public int ProlongWorkingDays { get; init; }

    public int CorrectWorkingDays { get; init; }

    public int StopWorkingDays { get; init; }

    /// <summary>What was never lawfully had is no longer worked with, and is destroyed, within these.</summary>
    public int UnlawfulStopWorkingDays { get; init; }

    public int UnlawfulDestroyWorkingDays { get; init; }

    public static Law InForce { get; } = Read<Law>("law");

    public AgeBand BandOf(DateOnly bornOn, DateOnly on) => AgeOf(bornOn, on) switch
    {
        var age when age < AssentFrom => AgeBand.Under14,
        var age when age < AdultFrom => AgeBand.From14To17,
        _ => AgeBand.Adult,
    };

    public bool IsAdult(DateOnly bornOn, DateOnly on) => BandOf(bornOn, on) == AgeBand.Adult;

    /// <summary>Full years; an age is reached on the birthday, of 29 February on 1 March.</summary>
    public static int AgeOf(DateOnly bornOn, DateOnly on)
    {
        var years = on.Year - bornOn.Year;
        return (on.Month, on.Day).CompareTo((bornOn.Month, bornOn.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>The day on which an age is reached.</summary>
    public static DateOnly DayOf(DateOnly bornOn, int age) =>
        bornOn is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(bornOn.Year + age) ? new(bornOn.Year + age, 3, 1) : bornOn.AddYears(age);

    internal static T Read<T>(string name)
    {
        using var file = typeof(Law).Assembly.GetManifestResourceStream($"Rulebook.{name}.json")!;
        return JsonSerializer.Deserialize<T>(file, Json.Options)!;
    }
}
