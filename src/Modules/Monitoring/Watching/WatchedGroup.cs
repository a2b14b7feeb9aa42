namespace Mentorship.Monitoring.Watching;

/// <summary>A group with what is alarming about it today.</summary>
public sealed record WatchedGroup(CurrentGroup Group, IReadOnlyList<Alarm> Alarms)
{
    public SchoolYear Cycle => new(Group.Year);

    /// <summary>The groups of the school, those that need help first; those ended only when asked for by their state.</summary>
    [View("/api/monitoring/groups")]
    [AllowedTo(Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.ProjectGroup, Role.Curator, Role.Psychologist, Role.ClassTeacher, Role.MethodHead, Role.Auditor)]
    public static async Task<IReadOnlyList<WatchedGroup>> Read(
        IQuerySession session, TimeProvider clock, GroupState? state, MentoringForm? form, CancellationToken cancellation)
    {
        var found = state is { } wanted ? session.Query<CurrentGroup>().Where(x => x.State == wanted) : session.Query<CurrentGroup>().Where(x => x.EndedOn == null);
        if (form is { } kind) found = found.Where(x => x.Form == kind);
        var today = Today.Of(clock);
        return [.. (await found.ToListAsync(cancellation)).Select(x => new WatchedGroup(x, AlarmLimits.Kept.Of(x, today)))
            .OrderByDescending(x => x.Alarms.Select(alarm => alarm.Tone).DefaultIfEmpty().Max())
            .ThenBy(x => x.Group.LastMeetingOn ?? x.Group.FormedOn).ThenBy(x => x.Group.Id)];
    }
}
