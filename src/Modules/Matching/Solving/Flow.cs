using Google.OrTools.Graph;

namespace Mentorship.Matching.Solving;

/// <summary>Finds one of the best assignments, as a flow of minimum cost from mentees over mentors' seats.</summary>
public static class Flow
{
    /// <summary>The mentor of every mentee by number; those nobody's are left.</summary>
    public static int[] Solve(Network network, Objective objective)
    {
        var (n, nobody) = (network.Mentees.Count, network.Nobody);
        var (flow, sink) = (new MinCostFlow(), n + nobody + 1);
        var arcs = new List<(int Arc, int Mentee, int Mentor)>(network.Ties.Length);
        for (var i = 0; i < n; i++)
        {
            flow.SetNodeSupply(i, 1);
            foreach (var tie in network.Of(i))
                if (objective == Objective.BestFit || tie.Mentor != nobody)
                    arcs.Add((flow.AddArcWithCapacityAndUnitCost(i, n + tie.Mentor, 1, -tie.Weight), i, tie.Mentor));
        }

        for (var j = 0; j <= nobody; j++) flow.AddArcWithCapacityAndUnitCost(n + j, sink, network.Seats[j], 0);
        flow.SetNodeSupply(sink, -n);
        // the greatest flow comes first where nobody is to be left, and only then its cost
        var status = objective == Objective.NobodyLeft ? flow.SolveMaxFlowWithMinCost() : flow.Solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) throw new InvalidOperationException($"The flow was not solved: {status}.");
        var mentors = new int[n];
        Array.Fill(mentors, nobody);
        foreach (var (arc, mentee, mentor) in arcs)
            if (flow.Flow(arc) > 0) mentors[mentee] = mentor;
        return mentors;
    }
}
