namespace Mentorship.Kernel.Tables;

/// <summary>A table as it was read from a file: cells as text, row by row, without the empty ones.</summary>
public sealed record Grid(IReadOnlyList<GridRow> Rows);

/// <summary>One row by the number it has in the file.</summary>
public sealed record GridRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>Which of the cells do not hold a value but what computes one.</summary>
    public IReadOnlyList<int> Formulas { get; init; } = [];

    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}

/// <summary>A file that is no table, or more of one than anybody's list is; the sentence says what to do.</summary>
public sealed class Unreadable(string sentence) : Exception(sentence)
{
    public static Unreadable TooLong => new(Say.TableTooLong);

    public static Unreadable TooWide => new(Say.TableTooWide);

    public static Unreadable CellTooLong(int row) => new(Say.CellTooLong.Replace("{0}", $"{row}", StringComparison.Ordinal));
}
