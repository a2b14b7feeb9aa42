using Mentorship.Kernel.Tables;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Instances;

/// <summary>The assignment problem as the OR-Library writes it: n, then the costs of the n × n matrix row by row, broken into lines anywhere.</summary>
public static class CostMatrix
{
    private const int Greatest = 2000;

    public static bool Is(IReadOnlyList<InstanceLine> lines) => lines[0].Cells is [var only] && only.Length > 0 && only.All(x => char.IsAsciiDigit(x) || x is '-' or '.');

    /// <exception cref="Unreadable">There are fewer or more numbers than n × n, or what stands there is no whole number.</exception>
    public static PosedInstance Read(IReadOnlyList<InstanceLine> lines)
    {
        var size = lines[0].Whole(lines[0].Cells[0]);
        if (size is < 1 or > Greatest) throw lines[0].Fault(Say.MatrixOfNoSize, size, Greatest);
        var (n, pairs) = ((int)size, new List<ScoredPair>((int)(size * size)));
        string[] names = [.. Enumerable.Range(1, n).Select(x => $"{x}")];
        foreach (var line in lines.Skip(1))
        {
            foreach (var cell in line.Cells)
            {
                if (pairs.Count == n * n) throw line.Fault(Say.MatrixTooLong, n * n);
                pairs.Add(new(names[pairs.Count / n], names[pairs.Count % n], -PairLists.Bounded(line, line.Whole(cell))));
            }
        }

        if (pairs.Count < n * n) throw lines[^1].Fault(Say.MatrixTooShort, pairs.Count, n * n);
        return new(new(names, [.. names.Select(x => new Capacity(x, 1))], pairs), Measure.Cost);
    }
}
