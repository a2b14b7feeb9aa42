using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mentorship.Kernel.Tables;

/// <summary>Tells the cells of a workbook as text: days as 01.09.2012, whole numbers without a fraction.</summary>
public sealed class WorkbookCells
{
    private const int MostStrings = 100_000;

    /// <summary>What lies between the two ways in which workbooks count days.</summary>
    private const int FourYears = 1462;

    private readonly List<string> strings;
    private readonly bool[] days;
    private readonly bool from1904;

    private WorkbookCells(List<string> strings, bool[] days, bool from1904) => (this.strings, this.days, this.from1904) = (strings, days, from1904);

    public static WorkbookCells Of(WorkbookPart workbook) => new(
        Strings(workbook.SharedStringTablePart), Days(workbook.WorkbookStylesPart?.Stylesheet), workbook.Workbook.WorkbookProperties?.Date1904?.Value == true);

    /// <summary>Puts a cell where it stands in its row.</summary>
    public void Put(Cell cell, List<string> cells, List<int> formulas)
    {
        var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
        if (column >= GridBuilder.MostColumns)
        {
            if (Text(cell).Length == 0) return;
            throw Unreadable.TooWide;
        }

        while (cells.Count <= column) cells.Add("");
        cells[column] = Text(cell).Trim();
        if (cell.CellFormula is not null || cell.DataType?.Value == CellValues.Error) formulas.Add(column);
    }

    private string Text(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString) return strings[int.Parse(value, CultureInfo.InvariantCulture)];
        if (type == CellValues.InlineString) return Told(cell.InlineString);
        if (type is not null && type != CellValues.Number || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
        return IsDay(cell, number) ? DateTime.FromOADate(number + (from1904 ? FourYears : 0)).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) : number.ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private bool IsDay(Cell cell, double number) => cell.StyleIndex?.Value is { } style && style < days.Length && days[style] && number is >= 1 and < 2_900_000;

    private static List<string> Strings(SharedStringTablePart? part)
    {
        var strings = new List<string>();
        if (part is null) return strings;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement) continue;
            if (strings.Count == MostStrings) throw new Unreadable(Say.WorkbookTooLarge);
            strings.Add(Told(reader.LoadCurrentElement()));
        }

        return strings;
    }

    /// <summary>How a word is pronounced stands beside it in some workbooks, and is no part of it.</summary>
    private static string Told(OpenXmlElement? item) =>
        item is null ? "" : string.Concat(item.Descendants<Text>().Where(x => x.Parent is not PhoneticRun).Select(x => x.Text));

    private static bool[] Days(Stylesheet? styles)
    {
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(x => x.NumberFormatId is not null)
            .ToLookup(x => x.NumberFormatId!.Value, x => x.FormatCode?.Value ?? "");
        return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(x => x.NumberFormatId?.Value is { } id
            && (id is >= 14 and <= 22 || own?[id].Any(code => code.Contains("yy", StringComparison.OrdinalIgnoreCase)) == true))];
    }

    /// <summary>The number, from nought, of column C of C5.</summary>
    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = (column * 26) + (letter - 'A' + 1);
        return column == 0 ? null : column - 1;
    }
}
