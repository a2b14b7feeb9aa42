using Mentorship.Kernel.Schooling;

namespace Mentorship.Monitoring.Watching;

/// <summary>A group with what is alarming about it today, as far as whoever looks may know: moods and problems are not for everybody.</summary>
public sealed record WatchedGroup(CurrentGroup Group, IReadOnlyList<Alarm> Alarms, bool MoodsSeen)
{
    public SchoolYear Cycle => new(Group.Year);

    /// <summary>The groups of the school, those that need help first; those ended only when asked for by their state.</summary>
    [View("/api/monitoring/groups")]
    [Needs(Deed.WatchGroups)]
    public static async Task<IReadOnlyList<WatchedGroup>> Read(
        IQuerySession session, TimeProvider clock, GroupState? state, MentoringForm? form, CancellationToken cancellation)
    {
        var found = state is { } wanted ? session.Query<CurrentGroup>().Where(x => x.State == wanted) : session.Query<CurrentGroup>().Where(x => x.EndedOn == null);
        if (form is { } kind) found = found.Where(x => x.Form == kind);
        if (Extent.Of(Deed.WatchGroups).Groups is { } groups) found = found.Where(x => groups.Contains(x.Id));
        var (today, settings) = (Today.Of(clock), await SettingsOf.School(session, cancellation));
        return [.. (await found.ToListAsync(cancellation))
            .Select(x => x.AsSeen()).Select(x => new WatchedGroup(x, AlarmLimits.Kept.Of(x, today, settings), CurrentGroup.MoodsSeen(x.Id)))
            .OrderByDescending(x => x.Alarms.Select(alarm => alarm.Tone).DefaultIfEmpty().Max())
            .ThenBy(x => x.Group.LastMeetingOn ?? x.Group.FormedOn).ThenBy(x => x.Group.Id)];
    }
}
