using Mentorship.Kernel.Tables;

namespace Mentorship.Participants.Importing;

/// <summary>Where in a table the headings stand and what the columns under them hold.</summary>
public sealed record Layout(IReadOnlyList<string> Headings, IReadOnlyList<RosterField> Columns, IReadOnlyList<GridRow> Rows)
{
    /// <summary>Lists begin with a title, a school, a date: the headings are looked for among so many rows.</summary>
    private const int Looked = 10;

    public static Layout Of(Grid grid, KnownColumns known)
    {
        var at = grid.Rows.Take(Looked).Select((row, i) => (i, Found: Recognised(row, known))).OrderByDescending(x => x.Found).FirstOrDefault().i;
        var width = grid.Rows.Count == 0 ? 0 : grid.Rows.Max(x => x.Cells.Count);
        string[] headings = [.. Enumerable.Range(0, width).Select(x => grid.Rows[at][x])];
        return new(headings, Guess(headings, known), [.. grid.Rows.Skip(at + 1)]);
    }

    /// <summary>Of two columns that mean the same the first is taken.</summary>
    private static RosterField[] Guess(string[] headings, KnownColumns known)
    {
        var taken = new HashSet<RosterField>();
        return [.. headings.Select(x => known.FieldOf(x) is var field && field != RosterField.Skip && taken.Add(field) ? field : RosterField.Skip)];
    }

    private static int Recognised(GridRow row, KnownColumns known) => row.Cells.Where(x => x.Length > 0).Select(known.FieldOf).Where(x => x != RosterField.Skip).Distinct().Count();
}
