using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mentorship.Kernel.Tables;

/// <summary>Reads the first visible sheet of an .xlsx file, a cell at a time; nothing in it is computed, followed or run.</summary>
public static class WorkbookReading
{
    private const int MostCharacters = 32 * 1024 * 1024;

    /// <exception cref="Unreadable">It is no workbook, or no list.</exception>
    public static Grid Read(byte[] content)
    {
        Parcel.InspectWorkbook(content);
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(content, writable: false), false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            var workbook = document.WorkbookPart ?? throw new Unreadable(Say.NotAWorkbook);
            var sheet = workbook.Workbook.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .FirstOrDefault(x => x.State is null || x.State.Value == SheetStateValues.Visible)?.Id?.Value ?? throw new Unreadable(Say.NotAWorkbook);
            return workbook.GetPartById(sheet) is WorksheetPart part ? Rows(part, WorkbookCells.Of(workbook)) : throw new Unreadable(Say.NotAWorkbook);
        }
        catch (Exception exception) when (exception is XmlException or OpenXmlPackageException or InvalidDataException or FormatException or IOException
            or ArgumentException or InvalidOperationException or OverflowException or KeyNotFoundException)
        {
            throw new Unreadable(Say.NotAWorkbook);
        }
    }

    private static Grid Rows(WorksheetPart part, WorkbookCells told)
    {
        var builder = new GridBuilder();
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            number = reader.Attributes.FirstOrDefault(x => x.LocalName == "r").Value is { Length: > 0 } given ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : number + 1;
            var (cells, formulas) = (new List<string>(), new List<int>());
            if (reader.ReadFirstChild())
                do
                    if (reader.ElementType == typeof(Cell)) told.Put((Cell)reader.LoadCurrentElement()!, cells, formulas);
                while (reader.ReadNextSibling());
            builder.Add(number, cells, formulas);
        }

        return builder.Grid;
    }
}
