namespace Mentorship.Kernel.Tables;

/// <summary>Cells of a CSV file as a spreadsheet of this country opens it; none of them is taken for a formula.</summary>
public static class Cells
{
    private const char Separator = ';';

    public static string Line(params string[] cells) => string.Join(Separator, cells.Select(Of)) + "\r\n";

    public static string Of(string text)
    {
        var plain = text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return plain.AsSpan().IndexOfAny("\";\r\n\t") >= 0 ? $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : plain;
    }
}
