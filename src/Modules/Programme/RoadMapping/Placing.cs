namespace Mentorship.Programme.RoadMapping;

/// <summary>Places one line of a map in a cycle: what was done by hand goes before facts, facts before terms.</summary>
internal sealed class Placing(
    IReadOnlyDictionary<string, RoadmapLine> lines, Roadmap roadmap, SchoolYear cycle, IReadOnlyDictionary<string, RoadmapFact> facts, DateOnly today)
{
    private const int Soon = 30;

    public LineProgress Of(RoadmapLine line)
    {
        var period = Term.Parse(line.Term).In(cycle, line.FederalStage);
        var moved = roadmap.Rescheduled.FirstOrDefault(x => x.Line == line.Id && x.Cycle == cycle)?.DueOn;
        var due = moved ?? period?.Ends;
        if (!line.ToBeDone) return new(line, LineState.Shown, due, null, null, []);

        var behind = FactPattern.Parse(line.CompletedBy).Facts.Where(facts.ContainsKey).Select(x => facts[x])
            .Select(x => new FactBehind(x.Fact, FactWords.Of(x.Fact), x.Count, x.First, x.Last, x.Traces)).ToArray();
        var done = DoneOn(line.Id, []);
        var state = done is not null ? LineState.Done
            : roadmap.NotApplicable.Contains(new(line.Id, cycle)) ? LineState.NotApplicable
            : due is null ? LineState.NoTerm
            : due < today ? LineState.Overdue
            : moved is not null ? LineState.Rescheduled
            : due <= today.AddDays(Soon) || (period!.Value.Begins <= today && period.Value.Begins != cycle.Begins) ? LineState.Due
            : LineState.Open;
        return new(line, state, due, done, ByHand(line.Id)?.Evidence, behind) { WaitsFor = done is null && state is not (LineState.NotApplicable or LineState.NoTerm) ? [.. line.Before().Where(IsOpen)] : [] };
    }

    /// <summary>Whether a line is planned for the cycle and not done; what the plan leaves out holds nobody up.</summary>
    private bool IsOpen(string id) => lines.TryGetValue(id, out var line) && line.ToBeDone && DoneOn(id, []) is null
        && !roadmap.NotApplicable.Contains(new(id, cycle)) && (Term.Parse(line.Term).In(cycle, line.FederalStage) is not null || roadmap.Rescheduled.Any(x => x.Line == id && x.Cycle == cycle));

    private Shown? ByHand(string line) => roadmap.Completed.FirstOrDefault(x => x.Line == line && x.Cycle == cycle);

    // a map may name lines in a circle: what was already asked about counts as not done
    private DateOnly? DoneOn(string id, IReadOnlyList<string> asked)
    {
        if (ByHand(id) is { } shown) return shown.On;
        return asked.Contains(id) || !lines.TryGetValue(id, out var line) ? null : FactPattern.Parse(line.CompletedBy).DoneOn(Since);

        DateOnly? Since(string fact) => fact.StartsWith(FactPattern.OtherLine, StringComparison.Ordinal)
            ? DoneOn(fact[FactPattern.OtherLine.Length..], [.. asked, id])
            : facts.TryGetValue(fact, out var known) && known.Count > 0 ? known.First : null;
    }
}
