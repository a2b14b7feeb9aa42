using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>A line in one cycle.</summary>
public sealed record LineOfCycle(string Line, SchoolYear Cycle);

/// <summary>A line done by hand: the paper that shows it, and the day.</summary>
public sealed record Shown(string Line, SchoolYear Cycle, DocumentId Evidence, DateOnly On);

/// <summary>A line whose term was moved.</summary>
public sealed record Moved(string Line, SchoolYear Cycle, DateOnly DueOn);

/// <summary>What decisions about the school's road map need to know.</summary>
public sealed record Roadmap(Guid Id, int Drafted)
{
    /// <summary>The one road map of a school.</summary>
    public static readonly Guid Stream = NamedId.Of("roadmap");

    /// <summary>The version in force, or 0.</summary>
    public int Approved { get; init; }

    /// <summary>Which version came into force when, one after the other.</summary>
    public IReadOnlyList<RoadmapApproved> Approvals { get; init; } = [];

    public IReadOnlyList<Shown> Completed { get; init; } = [];

    public IReadOnlyList<Moved> Rescheduled { get; init; } = [];

    public IReadOnlyList<LineOfCycle> NotApplicable { get; init; } = [];

    /// <summary>The plan periods that came to their end, by their last year.</summary>
    public IReadOnlyList<PlanPeriodClosed> Closed { get; init; } = [];

    public bool IsCompleted(string line, SchoolYear cycle) => Completed.Any(x => x.Line == line && x.Cycle == cycle);

    public DateOnly? ClosedOn(SchoolYear last) => Closed.FirstOrDefault(x => x.Last == last)?.OccurredOn;

    public static Roadmap Create(RoadmapDrafted e) => new(Stream, e.Version);

    public Roadmap Apply(RoadmapDrafted e) => this with { Drafted = e.Version };

    public Roadmap Apply(RoadmapApproved e) => this with { Approved = e.Version, Approvals = [.. Approvals, e] };

    public Roadmap Apply(PlanPeriodClosed e) => this with { Closed = [.. Closed, e] };

    public Roadmap Apply(RoadmapLineCompleted e) => this with
    {
        Completed = [.. Completed, new(e.Line, e.Cycle, e.Evidence, e.OccurredOn)],
        NotApplicable = [.. NotApplicable.Where(x => x != new LineOfCycle(e.Line, e.Cycle))],
    };

    public Roadmap Apply(RoadmapLineRescheduled e) => this with
    {
        Rescheduled = [.. Rescheduled.Where(x => x.Line != e.Line || x.Cycle != e.Cycle), new(e.Line, e.Cycle, e.DueOn)],
    };

    public Roadmap Apply(RoadmapLineMarkedNotApplicable e) => this with
    {
        NotApplicable = [.. NotApplicable.Where(x => x != new LineOfCycle(e.Line, e.Cycle)), new(e.Line, e.Cycle)],
    };
}
