using System.Text.Json;
using Mentorship.Design;

namespace Mentorship.Monitoring.Watching;

/// <summary>Why a group needs the curator.</summary>
public enum AlarmReason { Problem, NoMeetingForLong, MoodLow, MoodFalling, NoMeeting, NoPlan, NotConfirmed }

/// <summary>One reason to look at a group, how urgent, and since when.</summary>
public sealed record Alarm(AlarmReason Reason, Tone Tone, DateOnly Since);

/// <summary>From when on silence or mood is an alarm, a versioned record.</summary>
public sealed record AlarmLimits(
    int Version, string Source, int NoMeetingWarningDays, int NoMeetingRedDays, int MoodFall, int MoodLow, int ConfirmWithinDays, int PlanWithinDays)
{
    public static AlarmLimits Kept { get; } = Read();

    /// <summary>What is alarming about a group on a day, the most urgent first.</summary>
    public IReadOnlyList<Alarm> Of(CurrentGroup group, DateOnly on) => group.EndedOn is not null ? [] : [.. All(group, on).OrderByDescending(x => x.Tone).ThenBy(x => x.Reason)];

    private IEnumerable<Alarm> All(CurrentGroup group, DateOnly on)
    {
        var metOn = group.LastMeetingOn ?? group.OpenedOn ?? group.FormedOn;
        var silent = on.DayNumber - metOn.DayNumber;
        if (silent >= NoMeetingRedDays) yield return new(AlarmReason.NoMeetingForLong, Tone.Bad, metOn);
        else if (silent >= NoMeetingWarningDays) yield return new(AlarmReason.NoMeeting, Tone.Warn, metOn);
        if (group.ProblemOn is { } problem) yield return new(AlarmReason.Problem, Tone.Bad, problem);
        if (group.Moods is [.., var last])
        {
            if (last.Lowest <= MoodLow) yield return new(AlarmReason.MoodLow, Tone.Bad, last.On);
            else if (group.Moods is [.., var before, _] && before.Lowest - last.Lowest >= MoodFall) yield return new(AlarmReason.MoodFalling, Tone.Warn, last.On);
        }

        if (group.ConfirmedOn is null && on.DayNumber - group.FormedOn.DayNumber >= ConfirmWithinDays) yield return new(AlarmReason.NotConfirmed, Tone.Warn, group.FormedOn);
        if (group.PlanItems == 0 && on.DayNumber - group.FormedOn.DayNumber >= PlanWithinDays) yield return new(AlarmReason.NoPlan, Tone.Warn, group.FormedOn);
    }

    private static AlarmLimits Read()
    {
        using var file = typeof(AlarmLimits).Assembly.GetManifestResourceStream("Mentorship.Monitoring.Watching.alarms.json")!;
        return JsonSerializer.Deserialize<AlarmLimits>(file, Json.Options)!;
    }
}
