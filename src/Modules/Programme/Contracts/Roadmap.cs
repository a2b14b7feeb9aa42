namespace Mentorship.Programme.Contracts;

/// <summary>A version of the road map was drafted; its lines are a versioned record of the module (3.3).</summary>
[LogName("programme.roadmap_drafted")]
public sealed record RoadmapDrafted(int Version, SchoolYear First, SchoolYear Last, int Lines, string Source, DateOnly OccurredOn) : IFact;

/// <summary>What was done to a line of a draft.</summary>
public enum LineEdit { Added, Changed, Moved, Removed }

/// <summary>A line of a drafted version was edited; the fingerprint is that of all its lines afterwards.</summary>
[LogName("programme.roadmap_draft_edited")]
public sealed record RoadmapDraftEdited(int Version, string Line, LineEdit Edit, string Fingerprint, DateOnly OccurredOn) : IFact;

/// <summary>A version of the road map came into force (3.3).</summary>
[LogName("programme.roadmap_approved")]
public sealed record RoadmapApproved(int Version, DateOnly OccurredOn) : IFact
{
    /// <summary>What the version said when it was approved; nothing in events of earlier programs.</summary>
    public string? Fingerprint { get; init; }
}

/// <summary>A line was done, with a paper to show for it (any line, also of foreign maps).</summary>
[LogName("programme.roadmap_line_completed")]
public sealed record RoadmapLineCompleted(string Line, SchoolYear Cycle, DocumentId Evidence, DateOnly OccurredOn) : IFact;

/// <summary>A line's term was moved.</summary>
[LogName("programme.roadmap_line_rescheduled")]
public sealed record RoadmapLineRescheduled(string Line, SchoolYear Cycle, DateOnly DueOn, DateOnly OccurredOn) : IFact;

/// <summary>A line does not concern this school in this cycle.</summary>
[LogName("programme.roadmap_line_marked_not_applicable")]
public sealed record RoadmapLineMarkedNotApplicable(string Line, SchoolYear Cycle, DateOnly OccurredOn) : IFact;

/// <summary>An annual cycle began.</summary>
[LogName("programme.cycle_opened")]
public sealed record CycleOpened(SchoolYear Cycle, DateOnly OccurredOn) : IFact;

/// <summary>An annual cycle ended with every group decided upon (stage 9).</summary>
[LogName("programme.cycle_closed")]
public sealed record CycleClosed(SchoolYear Cycle, DateOnly OccurredOn) : IFact;

/// <summary>The plan period came to its end: all its cycles are closed and its last stage is done (stage 9).</summary>
[LogName("programme.plan_period_closed")]
public sealed record PlanPeriodClosed(int Version, SchoolYear First, SchoolYear Last, DateOnly OccurredOn) : IFact;
