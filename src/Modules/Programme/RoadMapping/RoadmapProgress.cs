namespace Mentorship.Programme.RoadMapping;

/// <summary>Where a line stands in a cycle; a line that is only shown has no state of its own.</summary>
public enum LineState { Shown, NoTerm, Open, Due, Overdue, Rescheduled, Done, NotApplicable }

/// <summary>A line in a cycle: when it is due, how it stands and what shows that it was done.</summary>
public sealed record LineProgress(
    RoadmapLine Line, LineState State, DateOnly? DueOn, DateOnly? DoneOn, DocumentId? Paper, IReadOnlyList<FactBehind> Facts)
{
    /// <summary>The lines it waits for: planned for this cycle and not done yet.</summary>
    public IReadOnlyList<string> WaitsFor { get; init; } = [];

    /// <summary>How many events stand behind the line.</summary>
    public int Events => Facts.Sum(x => x.Count);
}

/// <summary>A fact that completes a line, as far as it happened in the cycle.</summary>
public sealed record FactBehind(string Fact, string Words, int Count, DateOnly First, DateOnly Last, IReadOnlyList<Trace> Traces);

/// <summary>A stage in a cycle; it is done when every line planned for the cycle is.</summary>
public sealed record StageProgress(string Number, string Title, string Responsible, string Term, int Done, int Planned, LineState State, IReadOnlyList<LineProgress> Lines);

/// <summary>How a school's road map stands in one cycle.</summary>
public sealed record RoadmapProgress(
    int Version, bool Approved, SchoolYear Cycle, IReadOnlyList<SchoolYear> Cycles, IReadOnlyList<StageProgress> Stages, IReadOnlyList<Gap> Gaps)
{
    public int Done => Stages.Sum(x => x.Done);

    public int Planned => Stages.Sum(x => x.Planned);

    public IEnumerable<LineProgress> Lines => Stages.SelectMany(x => x.Lines);

    /// <summary>Places every line of the map; pure, so that it can be computed for any day.</summary>
    public static RoadmapProgress Of(RoadmapVersion version, Roadmap roadmap, SchoolYear cycle, IReadOnlyDictionary<string, RoadmapFact> facts, DateOnly today)
    {
        var placing = new Placing(version.Lines.ToDictionary(x => x.Id), roadmap, cycle, facts, today);
        var stages =
            from stage in version.Stages
            let lines = version.Lines.Where(x => x.Stage == stage.Number).Select(placing.Of).ToArray()
            let counted = lines.Where(x => x.Line.ToBeDone && x.State is not (LineState.NoTerm or LineState.NotApplicable)).ToArray()
            let done = counted.Count(x => x.State == LineState.Done)
            select new StageProgress(
                stage.Number, stage.Title, First(lines, x => x.Responsible), First(lines, x => x.Term), done, counted.Length,
                StateOf(counted), lines);
        return new(version.Version, roadmap.Approved == version.Version, cycle, [.. version.Cycles], [.. stages], Gap.In(version));
    }

    private static LineState StateOf(LineProgress[] counted) =>
        counted.Length == 0 ? LineState.NoTerm
        : counted.All(x => x.State == LineState.Done) ? LineState.Done
        : counted.Any(x => x.State == LineState.Overdue) ? LineState.Overdue
        : counted.Any(x => x.State == LineState.Due) ? LineState.Due
        : LineState.Open;

    private static string First(IEnumerable<LineProgress> lines, Func<RoadmapLine, string> of) =>
        lines.Select(x => of(x.Line)).FirstOrDefault(x => x.Length > 0) ?? "";
}
