namespace Mentorship.Kernel.Writing;

/// <summary>How wide the columns of a table are: by their shares, and none narrower than its longest word as far as the sheet allows.</summary>
internal static class ColumnWidths
{
    // twentieths of a point, of letters of 12 points
    private const int Padding = 230, Capital = 180, Letter = 132, Digit = 120, Sign = 90;

    /// <summary>A column is as wide as what stands in it, within reason.</summary>
    public static IReadOnlyList<int> SharesOf(IReadOnlyList<IReadOnlyList<string>> rows) =>
        [.. Enumerable.Range(0, rows.Max(x => x.Count)).Select(x => Math.Clamp(rows.Max(row => row.ElementAtOrDefault(x)?.Length ?? 0), 5, 40))];

    public static IReadOnlyList<int> Of(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<int> shares, int total)
    {
        int[] least = [.. Enumerable.Range(0, shares.Count).Select(x => Math.Min(total / 3, rows.Max(row => LongestIn(row.ElementAtOrDefault(x) ?? ""))))];
        var needed = least.Sum();
        if (needed >= total) return [.. least.Select(x => x * total / needed)];
        int[] beyond = [.. shares.Select((x, i) => Math.Max(0, (total * x / shares.Sum()) - least[i]))];
        return [.. least.Select((x, i) => x + (int)((long)(total - needed) * beyond[i] / Math.Max(1, beyond.Sum())))];
    }

    private static int LongestIn(string cell) => Padding + cell.Split([' ', '\n', '-', '/', '–']).Max(word => word.Sum(x => char.IsUpper(x) ? Capital : char.IsLetter(x) ? Letter : char.IsDigit(x) ? Digit : Sign));
}
