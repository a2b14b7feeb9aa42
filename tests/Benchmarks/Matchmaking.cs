using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Graph;
using Mentorship.Matching.Solving;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Solving an instance whole, checked, ordered and made the only one, against the flow of OR-Tools called directly on the same numbers.</summary>
public static class Matchmaking
{
    private const int Candidates = 20;

    public static void Measure(Size size)
    {
        Table.Heading($"Matching, {Candidates} candidates for each mentee", "mentees × mentors, scores", "objective", "product, ms", "OR-Tools directly, ms", "product : OR-Tools", "value");
        foreach (var part in size.IsSmoke ? (int[])[64] : [8, 4, 2, 1])
            foreach (var objective in Enum.GetValues<Objective>())
                Row(size, Some(5000 / part, 1500 / part, 101), "0–100", objective);
        if (!size.IsSmoke)
            foreach (var scores in (int[])[1, 5, 1_000_001]) Row(size, Some(5000, 1500, scores), $"0–{scores - 1}", Objective.NobodyLeft);
        Ruling.Measure(size, (mentees, mentors) => Some(mentees, mentors, 101));
    }

    private static void Row(Size size, Instance instance, string scores, Objective objective)
    {
        var (ours, theirs, value, direct) = (new List<double>(), new List<double>(), 0L, 0L);
        for (var round = 0; round <= size.Rounds; round++)
        {
            var product = Time(() => value = Solver.Solve(instance, objective).Score);
            var bare = Time(() => direct = Directly(instance, objective));
            if (value != direct) throw new InvalidOperationException($"{value} is not {direct}.");
            if (round == 0) continue;
            ours.Add(product);
            theirs.Add(bare);
        }

        var (one, other) = (new Spread(ours), new Spread(theirs));
        Table.Row(string.Create(CultureInfo.InvariantCulture, $"{instance.Mentees.Count} × {instance.Mentors.Count}, {scores}"), $"{objective}", $"{one}", $"{other}", $"{one.Over(other)}", $"{value}");
    }

    private static long Directly(Instance instance, Objective objective)
    {
        var flow = new MinCostFlow();
        var (n, m) = (instance.Mentees.Count, instance.Mentors.Count);
        var mentee = instance.Mentees.Index().ToDictionary(x => x.Item, x => x.Index);
        var mentor = instance.Mentors.Index().ToDictionary(x => x.Item.Mentor, x => x.Index);
        foreach (var pair in instance.Pairs) flow.AddArcWithCapacityAndUnitCost(mentee[pair.Mentee], n + mentor[pair.Mentor], 1, -pair.Score);
        for (var j = 0; j < m; j++) flow.AddArcWithCapacityAndUnitCost(n + j, n + m, instance.Mentors[j].Seats, 0);
        for (var i = 0; i < n; i++)
        {
            flow.SetNodeSupply(i, 1);
            if (objective == Objective.BestFit) flow.AddArcWithCapacityAndUnitCost(i, n + m, 1, 0);
        }

        flow.SetNodeSupply(n + m, -n);
        _ = objective == Objective.BestFit ? flow.Solve() : flow.SolveMaxFlowWithMinCost();
        return -flow.OptimalCost();
    }

    /// <summary>Seats for most, but for some mentors more are asked than they have.</summary>
    private static Instance Some(int mentees, int mentors, int scores)
    {
        var random = new Random(mentees + scores);
        string[] names = [.. Enumerable.Range(0, mentors).Select(x => $"m{x}")];
        return new(
            [.. Enumerable.Range(0, mentees).Select(x => $"{x}")], [.. names.Select(x => new Capacity(x, random.Next(1, 6)))],
            [.. Enumerable.Range(0, mentees).SelectMany(x => Chosen(random, names).Select(y => new ScoredPair($"{x}", y, random.Next(scores))))]);
    }

    private static HashSet<string> Chosen(Random random, string[] names)
    {
        var chosen = new HashSet<string>();
        // squared, so that the first are asked for more often than the last
        while (chosen.Count < Math.Min(Candidates, names.Length)) chosen.Add(names[(int)(Math.Pow(random.NextDouble(), 2) * names.Length)]);
        return chosen;
    }

    public static double Time(Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return clock.Elapsed.TotalMilliseconds;
    }
}
