using Google.OrTools.LinearSolver;

namespace Mentorship.Matching.Solving;

/// <summary>
/// How much a sum of gains can come to at most, and how much of that an answer to a column costs at least. The prices behind it come from
/// a linear programme in floating point; they are rounded first and everything is summed in whole numbers, so that what it says holds whatever they are.
/// </summary>
public sealed class Prospect
{
    /// <summary>Prices are told in parts of a gain, since the best of them need not be whole.</summary>
    private const int Parts = 1024;

    private readonly Dictionary<int, Int128> beyond;
    private readonly Int128 most;

    private Prospect(Dictionary<int, Int128> beyond, Int128 most) => (this.beyond, this.most) = (beyond, most);

    public static Prospect Of(WholeProgramme programme, Func<int, long> gain, IReadOnlyList<Row> held)
    {
        var open = programme.Open.ToArray();
        var rows = programme.Rows.Concat(held).Select(x => (Terms: x.Terms.Where(term => programme.IsOpen(term.Column)).ToArray(), Bound: programme.Left(x))).Where(x => x.Terms.Length > 0).ToArray();
        var prices = Prices(open, gain, rows);
        var beyond = open.ToDictionary(x => x, x => (Int128)gain(x) * Parts);
        Int128 most = 0;
        foreach (var (row, price) in rows.Zip(prices))
        {
            most += price * row.Bound;
            foreach (var (column, factor) in row.Terms) beyond[column] -= price * factor;
        }

        return new(beyond, most + beyond.Values.Where(x => x > 0).Aggregate((Int128)0, (sum, x) => sum + x));
    }

    /// <summary>A part of a gain, in parts.</summary>
    public static Int128 Share(long gain, int of) => Int128.Max(1, (Int128)gain * Parts / of);

    /// <summary>No sum of the open gains is greater.</summary>
    public long Most => (long)(most / Parts);

    /// <summary>How far a sum of the open gains is from the most there can be, in parts.</summary>
    public Int128 Lacking(long sum) => most - ((Int128)sum * Parts);

    /// <summary>The answers without which a sum is further from the most than that.</summary>
    public IReadOnlyList<(int Column, bool Answer)> Settled(Int128 gap) => [.. beyond.Where(x => Int128.Abs(x.Value) > gap).Select(x => (x.Key, x.Value > 0))];

    private static Int128[] Prices(int[] open, Func<int, long> gain, ((int Column, long Factor)[] Terms, long Bound)[] rows)
    {
        using var solver = Google.OrTools.LinearSolver.Solver.CreateSolver("GLOP");
        var unit = open.Aggregate(1.0, (most, x) => Math.Max(most, Math.Abs((double)gain(x)))) / 1000;
        var vars = open.ToDictionary(x => x, _ => solver.MakeNumVar(0, 1, ""));
        foreach (var column in open) solver.Objective().SetCoefficient(vars[column], gain(column) / unit);
        solver.Objective().SetMaximization();
        var bounds = new Constraint[rows.Length];
        foreach (var (i, row) in rows.Index())
        {
            bounds[i] = solver.MakeConstraint(double.NegativeInfinity, row.Bound);
            foreach (var (column, factor) in row.Terms) bounds[i].SetCoefficient(vars[column], factor);
        }

        var isSolved = solver.Solve() == Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL;
        return [.. bounds.Select(x => isSolved ? (Int128)Math.Round(Math.Max(0, x.DualValue()) * unit * Parts) : 0)];
    }
}
