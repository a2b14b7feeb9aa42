namespace Mentorship.Kernel.Tables;

/// <summary>A column of a sheet: its heading and its width in characters.</summary>
public sealed record Column(string Heading, double Width = 18);

/// <summary>A table to be taken away as a workbook: texts, whole numbers, decimals and days (<see cref="DateOnly"/>), row by row; null leaves a cell empty.</summary>
public sealed record Sheet(string Title, IReadOnlyList<Column> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>What a spreadsheet allows a tab to be called: 31 characters, none of them a sign of an address.</summary>
    public string Tab => new([.. Title.Where(x => !@"[]:*?/\'".Contains(x, StringComparison.Ordinal) && !char.IsControl(x)).Take(31)]);
}
