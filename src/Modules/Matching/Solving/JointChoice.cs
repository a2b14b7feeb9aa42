using Google.OrTools.Sat;

namespace Mentorship.Matching.Solving;

/// <summary>
/// Finds the best assignment of a part whose rules couple pairs, as a programme over whole numbers, and of several best ones the first:
/// one search after another, each for the least that may still come of the next mentees, with what is found before fixed.
/// </summary>
public sealed class JointChoice
{
    /// <summary>The order of as many mentees as can be told by one number of so many bits is settled in one search.</summary>
    private const int Bits = 30;

    private readonly CoupledPart part;
    private readonly CancellationToken cancellation;
    private readonly CpModel model = new();
    private readonly BoolVar[][] has;
    private readonly int[] chosen;
    private readonly int nobody;

    public JointChoice(CoupledPart part, Network network, CancellationToken cancellation)
    {
        (this.part, this.cancellation, chosen, nobody) = (part, cancellation, new int[part.Units.Length], network.Nobody);
        has = [.. part.Units.Select((unit, u) => unit.Choices.Select(x => model.NewBoolVar($"{u} {x.Mentor}")).ToArray())];
        foreach (var mentors in has) model.AddAtMostOne(mentors);
        var byMentor = part.Units.SelectMany((unit, u) => unit.Choices.Select((x, i) => (x.Mentor, Unit: u, Var: has[u][i]))).ToLookup(x => x.Mentor);
        foreach (var mentor in byMentor)
        {
            var taken = LinearExpr.WeightedSum(mentor.Select(x => x.Var), mentor.Select(x => part.Units[x.Unit].Mentees.Length));
            model.Add(taken <= network.Seats[mentor.Key]);
            if (part.LeastGroup > 1) Fill(mentor.Select(x => x.Var), taken);
        }

        foreach (var apart in part.Apart)
            foreach (var mentor in byMentor)
                if (mentor.Where(x => apart.Contains(x.Unit)).Select(x => x.Var).ToArray() is { Length: > 1 } rivals) model.AddAtMostOne(rivals);
    }

    public void Settle(Objective objective, int[] mentors)
    {
        if (objective == Objective.NobodyLeft) Reach((u, _) => part.Units[u].Mentees.Length);
        Reach((u, i) => part.Units[u].Choices[i].Weight);
        for (var u = 0; u < chosen.Length;) u = First(u);
        foreach (var (u, unit) in part.Units.Index())
            foreach (var mentee in unit.Mentees) mentors[mentee] = chosen[u] < unit.Choices.Length ? unit.Choices[chosen[u]].Mentor : nobody;
    }

    private void Fill(IEnumerable<BoolVar> vars, LinearExpr taken)
    {
        var opened = model.NewBoolVar("");
        foreach (var var in vars) model.AddImplication(var, opened);
        model.Add(taken >= part.LeastGroup * LinearExpr.Affine(opened, 1, 0));
    }

    /// <summary>Finds the greatest sum and holds to it.</summary>
    private void Reach(Func<int, int, long> value)
    {
        var sum = LinearExpr.WeightedSum(has.SelectMany(x => x), has.SelectMany((x, u) => x.Select((_, i) => value(u, i))));
        model.Maximize(sum);
        Search();
        model.Add(sum >= chosen.Index().Where(x => x.Item < has[x.Index].Length).Sum(x => value(x.Index, x.Item)));
    }

    /// <summary>Settles the next units as far as one number can tell their order, and tells which comes after them.</summary>
    private int First(int from)
    {
        var (to, room) = (from, 1L << Bits);
        while (to < chosen.Length && room > 1) room /= has[to++].Length + 1;
        var (vars, gains, place) = (new List<BoolVar>(), new List<long>(), 1L);
        for (var u = to - 1; u >= from; u--)
        {
            vars.AddRange(has[u]);
            for (var i = 0; i < has[u].Length; i++) gains.Add(place * (has[u].Length - i));
            place *= has[u].Length + 1;
        }

        model.Maximize(LinearExpr.WeightedSum(vars, gains));
        Search();
        for (var u = from; u < to; u++)
            foreach (var (i, var) in has[u].Index()) model.Add(var == (i == chosen[u] ? 1 : 0));
        return to;
    }

    private void Search()
    {
        cancellation.ThrowIfCancellationRequested();
        var solver = new CpSolver { StringParameters = "num_workers:1 random_seed:0 absolute_gap_limit:0 linearization_level:2" };
        using var stop = cancellation.Register(solver.StopSearch);
        var status = solver.Solve(model);
        cancellation.ThrowIfCancellationRequested();
        if (status != CpSolverStatus.Optimal) throw new InvalidOperationException($"The rules were not solved: {status}.");
        model.ClearHints();
        foreach (var (u, vars) in has.Index())
        {
            chosen[u] = Array.FindIndex(vars, solver.BooleanValue) is >= 0 and var i ? i : vars.Length;
            foreach (var (j, var) in vars.Index()) model.AddHint(var, j == chosen[u]);
        }
    }
}
