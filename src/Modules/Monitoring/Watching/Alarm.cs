using System.Text.Json;
using Mentorship.Design;
using Mentorship.Kernel.Schooling;
using Mentorship.Programme.Contracts;

namespace Mentorship.Monitoring.Watching;

/// <summary>Why a group needs the curator.</summary>
public enum AlarmReason { Problem, NoMeetingForLong, MoodLow, MoodFalling, NoMeeting, NoPlan, NotConfirmed, BehindRhythm, PauseOver, ItemsLate }

/// <summary>One reason to look at a group, how urgent, and since when.</summary>
public sealed record Alarm(AlarmReason Reason, Tone Tone, DateOnly Since);

/// <summary>From when on silence or mood is an alarm, a versioned record.</summary>
public sealed record AlarmLimits(
    int Version, string Source, int MoodFall, int MoodLow, int ConfirmWithinDays, int PlanWithinDays)
{
    public static AlarmLimits Kept { get; } = Read();

    /// <summary>What is alarming about a group on a day, the most urgent first.</summary>
    public IReadOnlyList<Alarm> Of(CurrentGroup group, DateOnly on, SchoolSettings settings) => group.EndedOn is not null ? [] : [.. All(group, on, settings).OrderByDescending(x => x.Tone).ThenBy(x => x.Reason)];

    private IEnumerable<Alarm> All(CurrentGroup group, DateOnly on, SchoolSettings settings)
    {
        if (Silence(group, on, settings) is { } silence) yield return silence;
        if (group.ProblemOn is { } problem) yield return new(AlarmReason.Problem, Tone.Bad, problem);
        if (group.Moods is [.., var last])
        {
            if (last.Lowest <= MoodLow) yield return new(AlarmReason.MoodLow, Tone.Bad, last.On);
            else if (group.Moods is [.., var before, _] && before.Lowest - last.Lowest >= MoodFall) yield return new(AlarmReason.MoodFalling, Tone.Warn, last.On);
        }

        if (group.PausedOn is null && group.LateSince(on) is { Count: > 0 } late) yield return new(AlarmReason.ItemsLate, Tone.Warn, late.Min());
        if (group.ConfirmedOn is null && on.DayNumber - group.FormedOn.DayNumber >= ConfirmWithinDays) yield return new(AlarmReason.NotConfirmed, Tone.Warn, group.FormedOn);
        if (group.PlanItems == 0 && on.DayNumber - group.FormedOn.DayNumber >= PlanWithinDays) yield return new(AlarmReason.NoPlan, Tone.Warn, group.FormedOn);
    }

    /// <summary>A group at rest may be silent until its rest is over; a group that agreed to meet often is looked at earlier.</summary>
    private static Alarm? Silence(CurrentGroup group, DateOnly on, SchoolSettings settings)
    {
        if (group.PausedOn is not null) return group.PausedUntil is { } until && until < on ? new(AlarmReason.PauseOver, Tone.Warn, until) : null;
        var since = group.QuietSince;
        var silent = on.DayNumber - since.DayNumber;
        return silent >= settings.SilenceRedDays ? new(AlarmReason.NoMeetingForLong, Tone.Bad, since)
            : silent >= settings.SilenceWarningDays ? new(AlarmReason.NoMeeting, Tone.Warn, since)
            : silent >= TwiceOf(group.Rhythm) && group.NextMeetingOn is null ? new(AlarmReason.BehindRhythm, Tone.Warn, since)
            : null;
    }

    private static int TwiceOf(ContactRhythm? rhythm) =>
        rhythm switch { ContactRhythm.Weekly => 14, ContactRhythm.Fortnightly => 28, ContactRhythm.Monthly => 56, _ => int.MaxValue };

    private static AlarmLimits Read()
    {
        using var file = typeof(AlarmLimits).Assembly.GetManifestResourceStream("Mentorship.Monitoring.Watching.alarms.json")!;
        return JsonSerializer.Deserialize<AlarmLimits>(file, Json.Options)!;
    }
}
