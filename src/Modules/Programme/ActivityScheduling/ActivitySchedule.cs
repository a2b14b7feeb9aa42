using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>What became of an activity.</summary>
public sealed record ActivityMark(ActivityId Activity, ActivityOutcome Outcome, NotHeldReason? Reason);

/// <summary>A version that was approved, and how much changed in it.</summary>
public sealed record ScheduleVersion(int Version, DateOnly On, int Added, int Changed, int Removed);

/// <summary>What one version has against another.</summary>
public sealed record ScheduleChange(IReadOnlyList<ActivityId> Added, IReadOnlyList<ActivityId> Changed, IReadOnlyList<ActivityId> Removed)
{
    public bool IsNone => Added.Count + Changed.Count + Removed.Count == 0;
}

/// <summary>The schedule of what mentors hold in a year: the draft, what was approved of it, what took place.</summary>
public sealed record ActivitySchedule(Guid Id, SchoolYear Cycle)
{
    /// <summary>Which version is in force; none is 0. A property called Version would be taken for that of the stream.</summary>
    public int Edition { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    /// <summary>How often the draft was touched, so that nobody approves what they have not seen.</summary>
    public int Revision { get; init; }

    public IReadOnlyList<ScheduledActivity> Draft { get; init; } = [];

    public IReadOnlyList<ScheduledActivity> Approved { get; init; } = [];

    public IReadOnlyList<ActivityMark> Marks { get; init; } = [];

    public IReadOnlyList<ScheduleVersion> Versions { get; init; } = [];

    /// <summary>What the draft has against the version in force.</summary>
    [JsonIgnore]
    public ScheduleChange Change => new(
        [.. Draft.Where(x => Approved.All(old => old.Activity != x.Activity)).Select(x => x.Activity)],
        [.. Draft.Where(x => Approved.Any(old => old.Activity == x.Activity && !Same(old, x))).Select(x => x.Activity)],
        [.. Approved.Where(old => Draft.All(x => x.Activity != old.Activity)).Select(x => x.Activity)]);

    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("activity-schedule", cycle.First);

    /// <exception cref="Refused">It is not in the draft, or it is over and marked.</exception>
    public ScheduledActivity Open(ActivityId activity)
    {
        var found = Draft.FirstOrDefault(x => x.Activity == activity) ?? throw new Refused(Say.NoSuchActivity);
        Refused.When(Marks.Any(x => x.Activity == activity), Say.ActivityIsMarked);
        return found;
    }

    public static ActivitySchedule Create(ActivityPlanned e) => new ActivitySchedule(IdOf(e.Cycle), e.Cycle).Apply(e);

    public ActivitySchedule Apply(ActivityPlanned e) => Touched([.. Draft, new(e.Activity, e.Group, e.Kind, e.Mentor, e.Mentees, e.ActivityOn, e.StartsAt, e.EndsAt, e.Words)]);

    public ActivitySchedule Apply(ActivityChanged e) => Touched([.. Draft.Select(x => x.Activity == e.Activity ? new(e.Activity, e.Group, e.Kind, e.Mentor, e.Mentees, e.ActivityOn, e.StartsAt, e.EndsAt, e.Words) : x)]);

    public ActivitySchedule Apply(ActivityRemoved e) => Touched([.. Draft.Where(x => x.Activity != e.Activity)]);

    public ActivitySchedule Apply(ActivityScheduleApproved e) => this with
    {
        Edition = e.Version,
        ApprovedOn = e.OccurredOn,
        Draft = e.Activities,
        Approved = e.Activities,
        Versions = [.. Versions, new(e.Version, e.OccurredOn, e.Added.Count, e.Changed.Count, e.Removed.Count)],
    };

    public ActivitySchedule Apply(ActivityMarked e) => this with { Marks = [.. Marks.Where(x => x.Activity != e.Activity), new(e.Activity, e.Outcome, e.Reason)] };

    private ActivitySchedule Touched(IReadOnlyList<ScheduledActivity> draft) => this with { Draft = draft, Revision = Revision + 1 };

    private static bool Same(ScheduledActivity one, ScheduledActivity other) => one.Mentees.SequenceEqual(other.Mentees) && one with { Mentees = other.Mentees } == other;
}
