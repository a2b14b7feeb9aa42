namespace Mentorship.Kernel.Tables;

/// <summary>Takes the rows of a table in, and no more of them than a list of people can have: what is larger is refused as soon as that is seen.</summary>
public sealed class GridBuilder
{
    public const int MostRows = 10_000, MostColumns = 200, LongestCell = 2_000;

    /// <summary>A sheet may have rows that were only painted.</summary>
    private const int MostRead = 30_000;

    private readonly List<GridRow> rows = [];
    private int read;

    public Grid Grid => new(rows);

    public void Add(int number, IReadOnlyList<string> cells, IReadOnlyList<int> formulas)
    {
        if (++read > MostRead) throw Unreadable.TooLong;
        if (cells.Count > MostColumns) throw Unreadable.TooWide;
        if (cells.Any(x => x.Length > LongestCell)) throw Unreadable.CellTooLong(number);
        if (cells.All(x => x.Length == 0) && formulas.Count == 0) return;
        if (rows.Count == MostRows) throw Unreadable.TooLong;
        rows.Add(new(number, cells) { Formulas = formulas });
    }
}
