using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mentorship.Kernel.Tables;

/// <summary>Writes a sheet as a real .xlsx file, a row at a time: headings that stay on screen and on every printed page, A4 across. A text is a text: no cell is ever a formula.</summary>
public static class Workbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What a cell of a spreadsheet can hold.</summary>
    private const int LongestText = 32_767;

    private const uint Plain = 0, Heading = 1, Day = 2;

    public static async Task Write(Sheet sheet, Stream target, CancellationToken cancellation = default)
    {
        // a package is written back and forth, which an answer over HTTP is not
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            await Rows(workbook.AddNewPart<WorksheetPart>("rows"), sheet, cancellation);
            workbook.Workbook = new(
                new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = "rows", SheetId = 1, Name = sheet.Tab }),
                new DefinedNames(new DefinedName($"'{sheet.Tab}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        file.Position = 0;
        await file.CopyToAsync(target, cancellation);
    }

    private static async Task Rows(WorksheetPart part, Sheet sheet, CancellationToken cancellation)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Columns.Select((x, i) => new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = x.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(sheet.Columns.Select(x => Text(x.Heading, Heading))));
        await foreach (var row in sheet.Rows.WithCancellation(cancellation)) writer.WriteElement(new Row(row.Select(CellOf)));
        writer.WriteEndElement();
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&P / &N")));
        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        string text => Text(text, Plain),
        DateOnly day => Number(day.ToDateTime(default).ToOADate(), Day),
        IFormattable number => Number(Convert.ToDouble(number, CultureInfo.InvariantCulture), Plain),
        _ => throw new ArgumentException($"A cell holds no {value.GetType().Name}.", nameof(value)),
    };

    private static Cell Number(double value, uint style) =>
        new() { DataType = CellValues.Number, CellValue = new(value), StyleIndex = style };

    private static Cell Text(string text, uint style) => new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    private static string Clean(string text) => new([.. text.Take(LongestText).Where(XmlConvert.IsXmlChar)]);

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd.mm.yyyy" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(), new CellFormat(Wrapped()) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));

    private static CellFormat Format() => new(Wrapped()) { ApplyAlignment = true };

    private static Alignment Wrapped() => new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
}
