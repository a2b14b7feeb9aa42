using DocumentFormat.OpenXml.Packaging;
using Mentorship.Kernel.Vault;
using Mentorship.Kernel.Writing;

namespace Mentorship.Tests.Specs.Documents;

public class A_text_document
{
    [Fact]
    public void keeps_to_the_format_and_is_taken_for_a_paper()
    {
        var written = TextDocument.Of([("Акт № 1/2026", true), ("Кто: «Иванов & сын» <тест>", false), ("  отступ", false)]);
        Paper.TypeOf(written).ShouldBe(TextDocument.ContentType);
        using var document = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        WrittenPaper.Faults(written).ShouldBeEmpty();
        document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(x => x.InnerText).ShouldBe(["Акт № 1/2026", "Кто: «Иванов & сын» <тест>", "  отступ"]);
    }
}
