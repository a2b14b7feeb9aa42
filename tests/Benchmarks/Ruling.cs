using System.Globalization;
using Google.OrTools.Sat;
using Mentorship.Matching.Solving;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Solving an instance with rules that couple pairs, against CP-SAT of OR-Tools given the same rules in one go, which takes whatever best assignment comes.</summary>
public static class Ruling
{
    private const int Bound = 20;

    public static void Measure(Size size, Func<int, int, Instance> instance)
    {
        Table.Heading($"Matching where one of {Bound} mentees is to be together with or apart from another", "mentees × mentors", "objective", "product, ms", "CP-SAT directly, ms", "product : CP-SAT", "value");
        foreach (var (mentees, mentors) in size.IsSmoke ? ((int, int)[])[(64, 20)] : [(180, 90), (500, 150), (2000, 600)])
            foreach (var objective in Enum.GetValues<Objective>())
                Row(Bind(instance(mentees, mentors)), objective);
    }

    /// <summary>Once each: what is compared takes seconds to minutes.</summary>
    private static void Row(Instance instance, Objective objective)
    {
        var (value, direct) = (0L, 0L);
        var product = Matchmaking.Time(() => value = Solver.Solve(instance, objective).Score);
        var bare = Matchmaking.Time(() => direct = Directly(instance, objective));
        if (value != direct) throw new InvalidOperationException($"{value} is not {direct}.");
        Table.Row(string.Create(CultureInfo.InvariantCulture, $"{instance.Mentees.Count} × {instance.Mentors.Count}"), $"{objective}",
            product.ToString("0", CultureInfo.InvariantCulture), bare.ToString("0", CultureInfo.InvariantCulture), (product / bare).ToString("0.00", CultureInfo.InvariantCulture), $"{value}");
    }

    private static Instance Bind(Instance instance)
    {
        var random = new Random(instance.Mentees.Count);
        return instance with
        {
            Rules = [.. instance.Mentees.OrderBy(_ => random.Next()).Take(instance.Mentees.Count / Bound).Chunk(2).Where(x => x.Length == 2).Select((x, i) => new Coupled(i % 2 == 0 ? Coupling.Together : Coupling.Apart, x))],
        };
    }

    private static long Directly(Instance instance, Objective objective)
    {
        var model = new CpModel();
        var vars = instance.Pairs.ToDictionary(x => (x.Mentee, x.Mentor), x => model.NewBoolVar(""));
        foreach (var mentee in instance.Pairs.GroupBy(x => x.Mentee)) model.AddAtMostOne(mentee.Select(x => vars[(x.Mentee, x.Mentor)]));
        var seats = instance.Mentors.ToDictionary(x => x.Mentor, x => x.Seats);
        foreach (var mentor in instance.Pairs.GroupBy(x => x.Mentor)) model.Add(LinearExpr.Sum(mentor.Select(x => vars[(x.Mentee, x.Mentor)])) <= seats[mentor.Key]);
        foreach (var rule in instance.Rules)
        {
            foreach (var mentor in seats.Keys)
            {
                var (one, other) = (Var(rule.Mentees[0], mentor), Var(rule.Mentees[1], mentor));
                if (rule.How == Coupling.Apart) model.Add(one + other <= 1);
                else model.Add(one == other);
            }
        }

        // one more pair outweighs all scores where nobody is to be left
        var pair = objective == Objective.NobodyLeft ? instance.Mentees.Count * 101L : 0;
        model.Maximize(LinearExpr.WeightedSum(instance.Pairs.Select(x => vars[(x.Mentee, x.Mentor)]), instance.Pairs.Select(x => x.Score + pair)));
        var solver = new CpSolver { StringParameters = "num_workers:1" };
        if (solver.Solve(model) != CpSolverStatus.Optimal) throw new InvalidOperationException("CP-SAT found no optimum.");
        return instance.Pairs.Where(x => solver.BooleanValue(vars[(x.Mentee, x.Mentor)])).Sum(x => x.Score);

        LinearExpr Var(string mentee, string mentor) => vars.TryGetValue((mentee, mentor), out var there) ? there : LinearExpr.Constant(0);
    }
}
