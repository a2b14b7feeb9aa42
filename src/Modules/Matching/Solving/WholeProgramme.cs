using Google.OrTools.Sat;

namespace Mentorship.Matching.Solving;

/// <summary>A sum of columns, each times its factor, that is not to be greater than a bound.</summary>
public sealed record Row(IReadOnlyList<(int Column, long Factor)> Terms, long Bound);

/// <summary>Questions of yes and no, the rows that bind them, and which of them are settled.</summary>
public sealed class WholeProgramme(CancellationToken cancellation)
{
    private readonly List<bool?> settled = [];
    private readonly List<List<Row>> rowsOf = [];

    public List<Row> Rows { get; } = [];

    public IEnumerable<int> Open => Enumerable.Range(0, settled.Count).Where(x => settled[x] is null);

    public int Column()
    {
        settled.Add(null);
        rowsOf.Add([]);
        return settled.Count - 1;
    }

    public void Bind(IEnumerable<(int Column, long Factor)> terms, long bound)
    {
        var row = new Row([.. terms], bound);
        Rows.Add(row);
        foreach (var (column, _) in row.Terms) rowsOf[column].Add(row);
    }

    public bool IsOpen(int column) => settled[column] is null;

    public void Settle(int column, bool? value) => settled[column] = value;

    /// <summary>What is left of a row for the columns that are not settled.</summary>
    public long Left(Row row) => row.Bound - row.Terms.Where(x => settled[x.Column] == true).Sum(x => x.Factor);

    /// <summary>Open columns of which no row binds those of one part to those of another.</summary>
    public IEnumerable<int[]> Parts(IEnumerable<int> columns)
    {
        var seen = new HashSet<int>();
        foreach (var first in columns)
        {
            if (!IsOpen(first) || !seen.Add(first)) continue;
            var part = new List<int> { first };
            for (var at = 0; at < part.Count; at++)
                part.AddRange(rowsOf[part[at]].SelectMany(x => x.Terms).Select(x => x.Column).Where(x => IsOpen(x) && seen.Add(x)));
            yield return [.. part.Order()];
        }
    }

    /// <summary>Answers open columns so that the sum of their gains is the greatest and no sum held to grows less; nothing where that cannot be.</summary>
    public bool Answer(int[] columns, Func<int, long> gain, IEnumerable<Func<int, long>> held, bool[] answers, IReadOnlyList<long>? least = null)
    {
        cancellation.ThrowIfCancellationRequested();
        var model = new CpModel();
        var vars = columns.ToDictionary(x => x, x => model.NewBoolVar($"{x}"));
        foreach (var row in columns.SelectMany(x => rowsOf[x]).Distinct())
        {
            var open = row.Terms.Where(x => vars.ContainsKey(x.Column)).ToArray();
            model.Add(LinearExpr.WeightedSum(open.Select(x => vars[x.Column]), open.Select(x => x.Factor)) <= Left(row));
        }

        foreach (var (i, sum) in held.Index()) model.Add(Sum(sum) >= (least?[i] ?? columns.Where(x => answers[x]).Sum(sum)));
        foreach (var column in columns) model.AddHint(vars[column], answers[column]);
        model.Maximize(Sum(gain));
        // one worker and no limit: what comes out depends on nothing but the model
        var solver = new CpSolver { StringParameters = "num_workers:1 random_seed:0 absolute_gap_limit:0 linearization_level:2 symmetry_level:0 cp_model_probing_level:0" };
        using var stop = cancellation.Register(solver.StopSearch);
        var status = solver.Solve(model);
        cancellation.ThrowIfCancellationRequested();
        if (status == CpSolverStatus.Infeasible) return false;
        if (status != CpSolverStatus.Optimal) throw new InvalidOperationException($"The rules were not solved: {status}.");
        foreach (var column in columns) answers[column] = solver.BooleanValue(vars[column]);
        return true;

        LinearExpr Sum(Func<int, long> of) => LinearExpr.WeightedSum(columns.Select(x => vars[x]), columns.Select(of));
    }
}
