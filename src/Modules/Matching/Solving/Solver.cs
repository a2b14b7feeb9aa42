namespace Mentorship.Matching.Solving;

/// <summary>How far solving has come.</summary>
public enum SolvingStep { Ordering, Flowing, Settling, Solved }

/// <summary>Finds the best assignment of an instance: exact, and of several equally good ones always the same.</summary>
public static class Solver
{
    /// <summary>A solution is only said to be the same as one by the same version.</summary>
    public const int Version = 1;

    public static Assignment Solve(Instance instance, Objective objective, Action<SolvingStep>? tell = null, CancellationToken cancellation = default)
    {
        tell?.Invoke(SolvingStep.Ordering);
        instance.Check();
        var weights = Weights.Of(instance, objective);
        var network = Network.Of(instance, weights);
        cancellation.ThrowIfCancellationRequested();
        tell?.Invoke(SolvingStep.Flowing);
        var loads = new Loads(network, Flow.Solve(network, objective));
        // nobody may then take on no more than must be left
        if (objective == Objective.NobodyLeft) network.Seats[network.Nobody] = loads.Taken(network.Nobody);
        cancellation.ThrowIfCancellationRequested();
        tell?.Invoke(SolvingStep.Settling);
        FirstOfBest.Take(network, loads, cancellation);
        if (instance.IsCoupled)
        {
            network = Network.Of(instance, weights, whole: true);
            foreach (var part in CoupledPart.Of(instance, network))
                if (!part.Holds(loads.Mentors)) new JointChoice(part, network, cancellation).Settle(objective, loads.Mentors);
        }

        tell?.Invoke(SolvingStep.Solved);
        return Written(network, loads.Mentors);
    }

    private static Assignment Written(Network network, int[] mentors)
    {
        var (pairs, left) = (new List<ScoredPair>(), new List<string>());
        for (var i = 0; i < mentors.Length; i++)
        {
            foreach (var tie in network.Of(i))
            {
                if (tie.Mentor != mentors[i]) continue;
                if (tie.Pair is { } pair) pairs.Add(pair);
                else left.Add(network.Mentees[i]);
            }
        }

        return new(pairs, left);
    }
}
