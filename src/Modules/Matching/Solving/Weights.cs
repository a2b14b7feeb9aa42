namespace Mentorship.Matching.Solving;

/// <summary>What an objective, the pairs kept and the favours make of a score, so that the greatest sum is what is sought.</summary>
public sealed record Weights(Objective Objective, long Keeping, long Scoring, long Factor)
{
    public static Weights Of(Instance instance, Objective objective)
    {
        Int128 people = instance.Mentees.Count, greatest = Greatest(instance, x => x.Score), favour = Greatest(instance, x => x.Favour);
        var keeping = instance.Pairs.Any(x => x.IsKept) ? (2 * people * greatest) + 1 : 0;
        var scoring = (2 * people * favour) + 1;
        var factor = objective == Objective.BestFit ? people + 1 : 1;
        // the flow scales costs by the number of its nodes, and its prices are sums along its paths
        Int128 nodes = instance.Mentees.Count + instance.Mentors.Count + 4;
        var room = long.MaxValue / (4 * nodes * nodes);
        if (((((greatest + keeping) * scoring) + favour) * factor) + 1 > room)
        {
            var most = ((((room - 1) / factor) - favour) / scoring) - 1;
            throw new Refused(Say.ScoresTooGreat.With(Int128.Max(0, most / (keeping == 0 ? 1 : (2 * people) + 1))));
        }

        return new(objective, (long)keeping, (long)scoring, (long)factor);
    }

    /// <summary>The best fit has no room for a pair that makes the sum smaller.</summary>
    public bool Admits(ScoredPair pair) => Objective == Objective.NobodyLeft || Of(pair) > 0;

    public long Of(ScoredPair pair) => ((((pair.Score + (pair.IsKept ? Keeping : 0)) * Scoring) + pair.Favour) * Factor) + (Objective == Objective.BestFit ? 1 : 0);

    private static Int128 Greatest(Instance instance, Func<ScoredPair, long> number) => instance.Pairs.Count == 0 ? 0 : instance.Pairs.Max(x => Int128.Abs(number(x)));
}
