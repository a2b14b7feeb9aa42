using Mentorship.Matching.Ruling;

namespace Mentorship.Matching.Running;

/// <summary>What a run is to be about: the form, the weights, seats beyond those there are, the pairs to be kept first, the least that a mentor gets.</summary>
public sealed record RunTerms(SchoolYear Cycle, MentoringForm Form, CriteriaWeights Weights, int ExtraSeats, RunId? Keeping, int LeastGroup, DateOnly On)
{
    public static RunTerms Of(MatchingRun run, DateOnly on) => new(run.Cycle, run.Form, run.Weights, run.ExtraSeats, run.Keeping, run.LeastGroup, on);
}
