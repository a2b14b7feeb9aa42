using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Mentorship.Tests.Specs.Documents;

/// <summary>Looks into a document that the product wrote.</summary>
public static class WrittenPaper
{
    /// <summary>What a word processor would stumble over.</summary>
    public static IReadOnlyList<string> Faults(byte[] paper)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(paper), false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(x => $"{x.Path?.XPath}: {x.Description}")];
    }

    public static string Text(byte[] paper)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(paper), false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
