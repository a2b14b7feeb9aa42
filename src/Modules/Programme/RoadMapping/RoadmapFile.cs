using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Writing;

namespace Mentorship.Programme.RoadMapping;

/// <summary>The lines found in a file, and the names of their stages.</summary>
public sealed record RoadmapReading(IReadOnlyList<RoadmapStage> Stages, IReadOnlyList<RoadmapLine> Lines);

/// <summary>Reads a road map from a table (.xlsx, .docx or text): in our own form, in that of other schools whose lines point to ours, or as schools print it, a row for each stage.</summary>
public static class RoadmapFile
{
    private static readonly string[] Separators = [";", ",", "\t"];

    /// <exception cref="FluentValidation.ValidationException">Rows that cannot be taken, each with its number and the reason.</exception>
    public static RoadmapReading Read(byte[] content)
    {
        try
        {
            return Read(Paper.TypeOf(content) == TextDocument.ContentType ? Of(DocumentReading.Read(content))
                : content is [0x50, 0x4B, 0x03, 0x04, ..] ? WorkbookReading.Read(content)
                : Written(WrittenText.Of(content)));
        }
        catch (Unreadable unreadable)
        {
            throw Broken([unreadable.Message]);
        }
    }

    private static RoadmapReading Read(Grid table)
    {
        if (table.Rows is not [var head, ..]) throw Broken([Say.RoadmapIsEmpty]);
        var columns = RoadmapHeadings.Of(head);
        var form = RoadmapHeadings.FormOf(columns);
        if (form.Columns.Where(x => !columns.ContainsKey(x)).ToArray() is { Length: > 0 } missing)
            throw Broken([Say.RoadmapLacksColumns.With(string.Join(", ", missing))]);

        string[] reasons = [.. table.Rows.Skip(1).SelectMany(row => form.Take(name => columns.TryGetValue(name, out var at) ? row[at] : "").Select(x => Say.RoadmapRow.With(row.Number, x)))];
        if (reasons.Length > 0) throw Broken(reasons);
        return form.Read.Lines.Count > 0 ? form.Read : throw Broken([Say.RoadmapIsEmpty]);
    }

    /// <summary>The table of a document that is a road map, with those after it that carry it on.</summary>
    private static Grid Of(IReadOnlyList<Grid> tables)
    {
        var map = tables.SkipWhile(x => x.Rows is not [var head, ..] || !RoadmapHeadings.Head(head)).ToArray();
        if (map is not [{ Rows: [var first, ..] } begins, .. var rest]) return tables.Count > 0 ? tables[0] : throw Broken([Say.RoadmapNoTable]);
        var rows = begins.Rows.ToList();
        foreach (var table in rest.Where(x => x.Rows.Any(row => row.Cells.Count == first.Cells.Count)))
        {
            var last = rows[^1].Number;
            rows.AddRange(table.Rows.Where(x => !x.Cells.SequenceEqual(first.Cells)).Select(x => x with { Number = last + x.Number }));
        }

        return new(rows);
    }

    private static Grid Written(string text)
    {
        var heading = text.Split('\n', 2)[0];
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Separators.MaxBy(x => heading.Split(x).Length)!,
            BadDataFound = null,
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
        });
        var rows = new GridBuilder();
        while (csv.Read()) rows.Add(csv.Row, csv.Record!, []);
        return rows.Grid;
    }

    private static FluentValidation.ValidationException Broken(IEnumerable<string> reasons) =>
        new(reasons.Select(x => new FluentValidation.Results.ValidationFailure(nameof(LoadRoadmap.Content), x)));
}

/// <summary>A way to write a road map as a table.</summary>
internal interface IRoadmapForm
{
    IReadOnlyList<string> Columns { get; }

    /// <summary>Takes a row in, or says why it cannot.</summary>
    IEnumerable<string> Take(Func<string, string> cell);

    RoadmapReading Read { get; }
}
