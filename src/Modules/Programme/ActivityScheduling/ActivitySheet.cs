using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Where a line stands against the version in force.</summary>
public enum LineStanding { InForce, Added, Changed, Removed }

/// <summary>One line of the schedule as it is read; without topic and place where they are no longer kept.</summary>
public sealed record ActivityLine(ScheduledActivity Activity, string? Topic, string? Place, LineStanding Standing, ActivityOutcome? Outcome, NotHeldReason? Reason)
{
    public DateOnly On => Activity.ActivityOn;
}

/// <summary>The schedule of a year as whoever asks may see it: the version in force, and to those who make it also the draft of the next.</summary>
public sealed record ActivitySheet(SchoolYear Cycle, int Version, DateOnly? ApprovedOn, int Revision, IReadOnlyList<ActivityLine> Lines, IReadOnlyList<ScheduleVersion> Versions)
{
    /// <summary>What cannot well be in the draft; nothing to those who only read.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>What the draft would change; nothing to those who only read.</summary>
    public ScheduleChange Change { get; init; } = new([], [], []);

    /// <summary>Whether there is something to be approved.</summary>
    public bool Differs => !Change.IsNone;

    /// <summary>Those who hold something in it.</summary>
    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    [View("/api/programme/activities"), Needs(Deed.ReadActivities)]
    public static Task<ActivitySheet> Read(IQuerySession session, TimeProvider clock, int? cycle, Guid? mentor, int? month, CancellationToken cancellation) =>
        Of(session, clock, cycle, mentor, month, May.Do(Deed.PlanActivities) || May.Do(Deed.ApproveActivities), cancellation);

    /// <summary>Without the draft, whoever asks.</summary>
    public static Task<ActivitySheet> InForce(IQuerySession session, TimeProvider clock, int? cycle, Guid? mentor, int? month, CancellationToken cancellation) =>
        Of(session, clock, cycle, mentor, month, drafts: false, cancellation);

    private static async Task<ActivitySheet> Of(IQuerySession session, TimeProvider clock, int? cycle, Guid? mentor, int? month, bool drafts, CancellationToken cancellation)
    {
        var year = SchoolYear.Asked(cycle, Today.Of(clock));
        var schedule = await session.LoadAsync<ActivitySchedule>(ActivitySchedule.IdOf(year), cancellation) ?? new(default, year);
        var extent = Extent.Of(Deed.ReadActivities);
        var change = drafts ? schedule.Change : new([], [], []);
        ScheduledActivity[] shown = [.. (drafts ? schedule.Draft.Concat(schedule.Approved.Where(x => change.Removed.Contains(x.Activity))) : schedule.Approved).Where(x => extent.Has(x.Group))];
        ScheduledActivity[] asked = [.. shown.Where(x => (mentor is null || x.Mentor.Value == mentor) && (month is null || x.ActivityOn.Month == month))];
        var words = await Safe.Open<ActivityWords>(session, Matter.Plan, (drafts ? shown : asked).Select(x => x.Words), cancellation);
        return new(year, schedule.Edition, schedule.ApprovedOn, schedule.Revision, [.. asked.Select(LineOf).OrderBy(x => x.On).ThenBy(x => x.Activity.StartsAt)], schedule.Versions)
        {
            Conflicts = drafts ? Conflict.In(schedule.Draft, words, await SettingsOf.School(session, cancellation)) : [],
            Change = change,
            Mentors = [.. shown.Select(x => x.Mentor).Distinct()],
        };

        ActivityLine LineOf(ScheduledActivity x)
        {
            var (said, mark) = (words.GetValueOrDefault(x.Words), schedule.Marks.FirstOrDefault(m => m.Activity == x.Activity));
            return new(x, said?.Topic, said?.Place, StandingOf(change, x.Activity), mark?.Outcome, mark?.Reason);
        }
    }

    private static LineStanding StandingOf(ScheduleChange change, ActivityId activity) =>
        change.Added.Contains(activity) ? LineStanding.Added
        : change.Changed.Contains(activity) ? LineStanding.Changed
        : change.Removed.Contains(activity) ? LineStanding.Removed
        : LineStanding.InForce;
}
