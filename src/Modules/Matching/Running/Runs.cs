using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Running;

/// <summary>One run as the list of them tells it.</summary>
public sealed record RunEntry(RunId Id, MentoringForm Form, Objective Objective, RunState State, bool IsTrial, int Mentees, int Matched, int Score, DateOnly On);

/// <summary>The runs of a cycle, the latest first.</summary>
public sealed record Runs(SchoolYear Cycle, IReadOnlyList<RunEntry> All)
{
    [View("/api/matching/runs"), Needs(Deed.ReadMatching)]
    public static async Task<Runs> Read(IQuerySession session, TimeProvider clock, int? cycle)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var runs = await session.Query<MatchingRun>().Where(x => x.Year == year).ToListAsync();
        return new(shown, [.. runs.OrderByDescending(x => x.On).ThenByDescending(x => x.Id.Value).Select(x => new RunEntry(x.Id, x.Form, x.Objective, x.State, x.IsTrial, x.Mentees, x.Matched, x.Score, x.On))]);
    }
}
