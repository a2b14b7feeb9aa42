namespace Mentorship.Programme.RoadMapping.Owning;

/// <summary>How much a line presses.</summary>
public enum Urgency { Overdue, Soon, Later, Done }

/// <summary>A line of somebody's own, and how much it presses.</summary>
public sealed record OwnLine(LineProgress Progress, Urgency Urgency);

/// <summary>The lines of a cycle that somebody answers for by an office of theirs; none while no road map is in force.</summary>
public sealed record OwnLines(SchoolYear Cycle, IReadOnlyList<OwnLine> All)
{
    /// <summary>So many days before a line is due it is soon.</summary>
    public const int Soon = 14;

    public IReadOnlyList<OwnLine> Pressing() => [.. All.Where(x => x.Urgency is Urgency.Overdue or Urgency.Soon)];

    public int Count(Urgency urgency) => All.Count(x => x.Urgency == urgency);

    [View("/api/programme/roadmap/own"), Needs(Deed.ReadRoadmap)]
    public static async Task<OwnLines?> Read(IQuerySession session, TimeProvider clock)
    {
        var today = Today.Of(clock);
        return await ReadRoadmap.On(session, today, null) is { } progress ? Of(progress, Actor.Current!.Roles, today) : null;
    }

    /// <summary>The lines of whoever has these offices; pure, so that it can be told anybody on any day.</summary>
    public static OwnLines Of(RoadmapProgress progress, IReadOnlyCollection<Role> roles, DateOnly today) => new(progress.Cycle,
    [
        .. progress.Lines
            .Where(x => progress.Approved && x.Line.ToBeDone && x.State is not (LineState.NoTerm or LineState.NotApplicable) && Responsibles.RolesOf(x.Line.Responsible).Any(roles.Contains))
            .Select(x => new OwnLine(x, UrgencyOf(x, today))).OrderBy(x => x.Urgency).ThenBy(x => x.Progress.DueOn),
    ]);

    private static Urgency UrgencyOf(LineProgress line, DateOnly today) =>
        line.State == LineState.Done ? Urgency.Done
        : line.DueOn < today ? Urgency.Overdue
        : line.DueOn <= today.AddDays(Soon) ? Urgency.Soon
        : Urgency.Later;
}
