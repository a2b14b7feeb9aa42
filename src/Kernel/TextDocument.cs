using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Kernel;

/// <summary>Writes paragraphs as a document that a word processor opens (.docx).</summary>
public static class TextDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Of(IEnumerable<(string Text, bool Bold)> paragraphs)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new(new Body(paragraphs.Select(x => new Paragraph(Run(x.Text, x.Bold)))));
        return file.ToArray();
    }

    private static Run Run(string text, bool bold)
    {
        var written = new Text(text) { Space = SpaceProcessingModeValues.Preserve };
        return bold ? new Run(new RunProperties(new Bold()), written) : new Run(written);
    }
}
