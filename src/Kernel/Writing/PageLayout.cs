using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Kernel.Writing;

/// <summary>The sheet of an office paper and what stands on it: A4, upright or across, margins of 30, 10, 20 and 20 mm, 14 points, a first line of 12.5 mm.</summary>
internal static class PageLayout
{
    // twentieths of a point: 1701 is 30 mm, 567 is 10 mm, 1134 is 20 mm
    private const int SheetWidth = 11906, SheetHeight = 16838, LeftMargin = 1701, RightMargin = 567, OuterMargin = 1134;

    private const string Typeface = "Times New Roman", FirstLine = "709", TextSize = "28", TableSize = "24", LineSpacing = "240";

    private static readonly StringValue NoSpace = "0";

    public static Paragraph Paragraph(string text, Aligned standing, bool bold = false, bool small = false) => new(
        new ParagraphProperties(
            new KeepNext { Val = bold },
            new Indentation { FirstLine = standing == Aligned.Indented ? FirstLine : NoSpace },
            new Justification { Val = Justified(standing) }),
        Run(text, bold, small));

    public static Paragraph Sides(string left, string right, bool across) => new(
        new ParagraphProperties(
            new KeepLines(),
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = WidthOf(across) }),
            new Indentation { FirstLine = NoSpace },
            new Justification { Val = JustificationValues.Left }),
        Run(left), new Run(new TabChar()), Run(right));

    public static Table Table(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<int> shares, bool across)
    {
        var widths = ColumnWidths.Of(rows, shares, WidthOf(across));
        var table = new Table(
            new TableProperties(new TableWidth { Width = Text(WidthOf(across)), Type = TableWidthUnitValues.Dxa }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(x => new GridColumn { Width = Text(x) })));
        foreach (var (index, row) in rows.Index())
        {
            var cells = widths.Index().Select(x => new TableCell([
                new TableCellProperties(new TableCellWidth { Width = Text(x.Item), Type = TableWidthUnitValues.Dxa }),
                .. (row.ElementAtOrDefault(x.Index) ?? "").Split('\n').Select(line => Paragraph(line, index == 0 ? Aligned.Centred : Aligned.Left, small: true))]));
            // a row of many paragraphs may be longer than what is left of the page
            var whole = row.Any(x => x.Contains('\n', StringComparison.Ordinal)) ? OnOffOnlyValues.Off : OnOffOnlyValues.On;
            table.Append(new TableRow([new TableRowProperties(new CantSplit { Val = whole }, new TableHeader { Val = index == 0 ? OnOffOnlyValues.On : OnOffOnlyValues.Off }), .. cells]));
        }

        return table;
    }

    /// <summary>The typeface of everything, and the number of the page for the heading of all pages but the first.</summary>
    public static void Furnish(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Typeface, HighAnsi = Typeface, EastAsia = Typeface, ComplexScript = Typeface },
                new FontSize { Val = TextSize }, new FontSizeComplexScript { Val = TextSize }, new Languages { Val = "ru-RU" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Before = NoSpace, After = NoSpace, Line = LineSpacing, LineRule = LineSpacingRuleValues.Auto }))));
        // a word processor of today lays tables between the margins, not around them
        main.AddNewPart<DocumentSettingsPart>().Settings = new(new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        main.AddNewPart<HeaderPart>("pages").Header = new(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }), new SimpleField(new Run(new Text("2"))) { Instruction = "PAGE" }));
    }

    public static SectionProperties Section(MainDocumentPart main, bool across) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(main.HeaderParts.Single()) },
        across ? new PageSize { Width = SheetHeight, Height = SheetWidth, Orient = PageOrientationValues.Landscape } : new PageSize { Width = SheetWidth, Height = SheetHeight },
        new PageMargin { Left = LeftMargin, Right = RightMargin, Top = OuterMargin, Bottom = OuterMargin, Header = RightMargin, Footer = RightMargin, Gutter = 0 },
        new TitlePage());

    private static int WidthOf(bool across) => (across ? SheetHeight : SheetWidth) - LeftMargin - RightMargin;

    private static Run Run(string text, bool bold = false, bool small = false)
    {
        var properties = new RunProperties();
        if (bold) properties.Append(new Bold());
        if (small) properties.Append(new FontSize { Val = TableSize });
        return new(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static JustificationValues Justified(Aligned standing) => standing switch
    {
        Aligned.Indented => JustificationValues.Both,
        Aligned.Centred => JustificationValues.Center,
        Aligned.Right => JustificationValues.Right,
        _ => JustificationValues.Left,
    };

    private static TableBorders Borders()
    {
        var line = BorderValues.Single;
        return new(
            new TopBorder { Val = line, Size = 4 }, new LeftBorder { Val = line, Size = 4 }, new BottomBorder { Val = line, Size = 4 },
            new RightBorder { Val = line, Size = 4 }, new InsideHorizontalBorder { Val = line, Size = 4 }, new InsideVerticalBorder { Val = line, Size = 4 });
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
