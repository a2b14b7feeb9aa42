using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
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
        document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(x => x.InnerText).ShouldBe(["Акт № 1/2026", "Кто: «Иванов & сын» <тест>", "  отступ"]);
    }

    [Fact]
    public void breaks_no_date_or_number_in_a_narrow_column_and_stays_between_the_margins()
    {
        string[][] rows = [["№", "Мероприятие", "Срок", "Ответственный"], ["11", new string('я', 40).Insert(20, " "), "31.07.2027", "директор"]];
        var widths = Body(new TextDocument().Table(rows, [1, 40, 5, 10])).Descendants<GridColumn>().Select(x => int.Parse(x.Width!.Value!, CultureInfo.InvariantCulture)).ToArray();
        widths.Sum().ShouldBeInRange(9600, 9638);
        widths[0].ShouldBeGreaterThan(450);
        widths[2].ShouldBeGreaterThan(1300);
        widths[3].ShouldBeGreaterThan(1800);
    }

    [Fact]
    public void gives_every_column_its_part_where_the_words_are_wider_than_the_sheet() =>
        Body(new TextDocument().Table([[new string('ш', 60), new string('щ', 60), new string('ю', 60), new string('ж', 60)]])).Descendants<GridColumn>().Select(x => x.Width!.Value).Distinct().ShouldHaveSingleItem();

    [Fact]
    public void tears_no_signature_from_what_is_signed()
    {
        var lines = Body(new TextDocument().Line("первый").Line("последний").Line("").Sides("Директор", "С. П. Дроздов").Line("").Line("дальше")).Elements<Paragraph>().ToArray();
        lines.Select(x => x.ParagraphProperties?.KeepNext is { Val: null or { Value: true } }).ShouldBe([false, true, true, false, false, false]);
    }

    [Fact]
    public void signs_no_empty_page_after_a_table() =>
        Body(new TextDocument().Table([["а"], ["б"]]).Sides("Директор", "С. П. Дроздов")).Descendants<TableRow>().Last().Descendants<KeepNext>().ShouldContain(x => x.Val == null || x.Val.Value);

    private static Body Body(TextDocument text)
    {
        var written = text.ToFile();
        WrittenPaper.Faults(written).ShouldBeEmpty();
        using var document = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        return (Body)document.MainDocumentPart!.Document!.Body!.CloneNode(true);
    }
}
