using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Kernel.Writing;

/// <summary>Where a paragraph stands between the margins.</summary>
public enum Aligned { Indented, Left, Centred, Right }

/// <summary>Writes a document that a word processor opens (.docx), laid out as ГОСТ Р 7.0.97 wants an office paper: margins, one typeface, numbers of pages from the second on.</summary>
/// <param name="across">Whether the sheet lies on its long side.</param>
public sealed class TextDocument(bool across = false)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly List<Func<MainDocumentPart, OpenXmlElement>> blocks = [];

    /// <summary>Plain paragraphs, one below the other.</summary>
    public static byte[] Of(IEnumerable<(string Text, bool Bold)> paragraphs)
    {
        var document = new TextDocument();
        foreach (var (text, bold) in paragraphs) document.Line(text, Aligned.Left, bold);
        return document.ToFile();
    }

    public TextDocument Line(string text, Aligned standing = Aligned.Indented, bool bold = false) => Add(PageLayout.Paragraph(text, standing, bold));

    /// <summary>Two texts on one line, at both margins.</summary>
    public TextDocument Sides(string left, string right) => Add(PageLayout.Sides(left, right, across));

    public TextDocument NewPage() => Add(new Paragraph(new Run(new Break { Type = BreakValues.Page })));

    /// <summary>A table with lines; the first row is its head and stands again on every page. A cell has a paragraph for each of its lines.</summary>
    /// <param name="shares">How wide the columns are to each other; otherwise as wide as what stands in them.</param>
    public TextDocument Table(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<int>? shares = null) => Add(PageLayout.Table(rows, shares ?? ColumnWidths.SharesOf(rows), across));

    /// <summary>A square picture (PNG) at the left margin.</summary>
    public TextDocument Picture(byte[] picture, int millimetres, string told)
    {
        blocks.Add(main => DrawnPicture.Of(main, picture, millimetres, told));
        return this;
    }

    /// <summary>Bars side by side for each category, of values from 0 to 100.</summary>
    public TextDocument Bars(IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series, string told)
    {
        blocks.Add(main => BarChart.Of(main, categories, series, told));
        return this;
    }

    public byte[] ToFile()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            PageLayout.Furnish(main);
            var body = new Body(Parts(main));
            body.Append(PageLayout.Section(main, across));
            main.Document = new(body);
        }

        return file.ToArray();
    }

    /// <summary>Its blocks, to stand in another document.</summary>
    internal IEnumerable<OpenXmlElement> Parts(MainDocumentPart main) => HeldTogether.In([.. blocks.Select(x => x(main))]);

    private TextDocument Add(OpenXmlElement block)
    {
        blocks.Add(_ => block);
        return this;
    }
}
