using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mentorship.Kernel.Tables;

namespace Mentorship.Matching.Instances;

/// <summary>A line of a file by its number, cut into cells.</summary>
public sealed record InstanceLine(int Number, string[] Cells)
{
    public Unreadable Fault(string sentence, params object?[] values) => new($"{Say.LineNumber.With(Number)} {sentence.With(values)}");

    /// <exception cref="Unreadable">The cell holds no whole number.</exception>
    public long Whole(string cell) =>
        long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Fault(Say.NotWhole, Shown(cell));

    public static string Shown(string cell) => cell.Length > 40 ? cell[..40] + "…" : cell;
}

/// <summary>Cuts a file into lines and cells; empty lines and remarks after # say nothing.</summary>
public static partial class InstanceLines
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <exception cref="Unreadable">The file is no text in UTF-8, or nothing stands in it.</exception>
    public static IReadOnlyList<InstanceLine> Of(byte[] content)
    {
        var lines = Text(content).Split('\n').Select((x, i) => (Number: i + 1, Text: x.Trim())).Where(x => x.Text.Length > 0 && x.Text[0] != '#').ToArray();
        if (lines.Length == 0) throw new Unreadable(Say.InstanceIsEmpty);
        var isTable = lines[0].Text.AsSpan().ContainsAny(';', ',', '\t');
        var delimiter = lines[0].Text.Contains(';', StringComparison.Ordinal) ? ';' : lines[0].Text.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        return [.. lines.Select(x => new InstanceLine(x.Number, isTable ? x.Text.Split(delimiter, StringSplitOptions.TrimEntries) : Blank().Split(x.Text)))];
    }

    private static string Text(byte[] content)
    {
        try
        {
            var text = Strict.GetString(content).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? throw new Unreadable(Say.InstanceNotText) : text;
        }
        catch (DecoderFallbackException)
        {
            throw new Unreadable(Say.InstanceNotText);
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
