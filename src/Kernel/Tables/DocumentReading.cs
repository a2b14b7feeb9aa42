using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Kernel.Tables;

/// <summary>Reads the tables of a .docx file as a person sees them: a cell that reaches over several rows stands in each of them, a paragraph is a line.</summary>
public static class DocumentReading
{
    private const int MostCharacters = 32 * 1024 * 1024;

    /// <exception cref="Unreadable">It is no document, or one with more in a table than anybody's has.</exception>
    public static IReadOnlyList<Grid> Read(byte[] content)
    {
        Parcel.InspectDocument(content);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(content, writable: false), false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            var body = document.MainDocumentPart?.Document?.Body ?? throw new Unreadable(Say.NotADocument);
            return [.. body.Descendants<Table>().Where(x => !x.Ancestors<Table>().Any()).Select(Rows)];
        }
        catch (Exception exception) when (exception is XmlException or OpenXmlPackageException or InvalidDataException or FormatException or IOException or ArgumentException or InvalidOperationException)
        {
            throw new Unreadable(Say.NotADocument);
        }
    }

    private static Grid Rows(Table table)
    {
        var builder = new GridBuilder();
        List<string> above = [];
        foreach (var (index, row) in table.Elements<TableRow>().Index())
        {
            var cells = new List<string>();
            foreach (var cell in row.Elements<TableCell>())
            {
                cells.Add(Continues(cell) ? above.ElementAtOrDefault(cells.Count) ?? "" : TextOf(cell));
                for (var more = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1; more > 1 && cells.Count < GridBuilder.MostColumns; more--) cells.Add("");
            }

            builder.Add(index + 1, cells, []);
            above = cells;
        }

        return builder.Grid;
    }

    private static bool Continues(TableCell cell) => cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;

    private static string TextOf(TableCell cell) => string.Join('\n', cell.Descendants<Paragraph>().Select(TextOf).Where(x => x.Length > 0));

    /// <summary>What was struck out while the changes are shown is no part of it.</summary>
    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(x => x switch
    {
        Text text => text.Text,
        TabChar => " ",
        Break => "\n",
        _ => "",
    })).Trim();
}
