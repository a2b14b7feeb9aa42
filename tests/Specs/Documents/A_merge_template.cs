using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Writing;

namespace Mentorship.Tests.Specs.Documents;

public class A_merge_template
{
    private static readonly Dictionary<string, string> Values = new() { ["школа"] = "Школа № 5", ["номер"] = "14-а", ["адрес"] = "Пермь\nул. Мира, 1" };

    [Fact]
    public void names_its_fields_wherever_they_stand() =>
        MergeTemplate.FieldsOf(Form(Typed("{{школа}} и ", "ещё {{", "номер", "}}"), Simple("адрес"), Complex("текст"))).ShouldBe(["школа", "номер", "адрес", "текст"], ignoreOrder: true);

    [Fact]
    public void is_filled_although_the_word_processor_cut_a_field_into_pieces() => Filled(Typed("№ {{", "но", "мер}} от")).ShouldBe("№ 14-а от");

    [Fact]
    public void is_filled_where_fields_were_inserted() => Filled(Simple("школа"), Complex("номер")).ShouldBe("Школа № 514-а");

    [Fact]
    public void keeps_the_looks_of_what_is_filled()
    {
        var bold = Typed("{{школа}}");
        bold.GetFirstChild<Run>()!.PrependChild(new RunProperties(new Bold()));
        Opened(MergeTemplate.Fill(Form(bold), Values, "текст", new()), x => x.Descendants<Bold>().Count()).ShouldBe(1);
    }

    [Fact]
    public void breaks_a_value_of_several_lines() => Opened(MergeTemplate.Fill(Form(Typed("{{адрес}}")), Values, "текст", new()), x => x.Descendants<Break>().Count()).ShouldBe(1);

    [Fact]
    public void takes_a_whole_text_with_its_table_in_place_of_a_paragraph()
    {
        var paper = MergeTemplate.Fill(Form(Typed("{{школа}}"), Typed(" {{ текст }} "), Typed("Конец")), Values, "текст", new TextDocument().Line("Первое").Table([["а", "б"], ["1", "2"]], [1, 1]));
        WrittenPaper.Faults(paper).ShouldBeEmpty();
        WrittenPaper.Text(paper).ShouldBe("Школа № 5Первоеаб12Конец");
    }

    [Fact]
    public void is_refused_where_it_is_no_document() => Should.Throw<Unreadable>(() => MergeTemplate.FieldsOf("%PDF-1.4"u8.ToArray()));

    [Fact]
    public void is_refused_where_it_would_load_something_from_elsewhere() =>
        Should.Throw<Unreadable>(() => MergeTemplate.FieldsOf(Form(main => main.AddNewPart<DocumentSettingsPart>().AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://elsewhere.example/a.dotm")), Typed("{{текст}}")))).Message.ShouldContain("макросы");

    [Theory, InlineData("INCLUDEPICTURE \"http://elsewhere.example/a.png\""), InlineData("DDEAUTO c:\\\\a.exe"), InlineData("LINK Excel.Sheet a")]
    public void is_refused_where_a_field_would_load_something(string instruction)
    {
        Should.Throw<Unreadable>(() => MergeTemplate.FieldsOf(Form(new Paragraph(new SimpleField(new Run(new Text("x"))) { Instruction = instruction }))));
        Should.Throw<Unreadable>(() => MergeTemplate.FieldsOf(Form(new Paragraph(new Run(new FieldCode(instruction[..3])), new Run(new FieldCode(instruction[3..]))))));
    }

    [Fact]
    public void may_number_its_pages_and_lead_to_a_site() =>
        MergeTemplate.FieldsOf(Form(new Paragraph(new Run(new FieldCode(" PAGE ")), new Run(new FieldCode(" HYPERLINK \"https://school.example\" "))))).ShouldBeEmpty();

    private static string Filled(params Paragraph[] paragraphs) => WrittenPaper.Text(MergeTemplate.Fill(Form(paragraphs), Values, "текст", new()));

    private static Paragraph Typed(params string[] runs) => new(runs.Select(x => new Run(new Text(x) { Space = SpaceProcessingModeValues.Preserve })));

    private static Paragraph Simple(string name) => new(new SimpleField(new Run(new Text($"«{name}»"))) { Instruction = $" MERGEFIELD {name} \\* MERGEFORMAT " });

    private static Paragraph Complex(string name) => new(
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode($" MERGEFIELD {name} ")), new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text($"«{name}»")), new Run(new FieldChar { FieldCharType = FieldCharValues.End }));

    private static byte[] Form(params Paragraph[] paragraphs) => Form(_ => { }, paragraphs);

    private static byte[] Form(Action<MainDocumentPart> furnish, params Paragraph[] paragraphs)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new(new Body(paragraphs.Select(x => x.CloneNode(true))));
            furnish(main);
        }

        return file.ToArray();
    }

    private static T Opened<T>(byte[] paper, Func<Body, T> look)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(paper), false);
        return look(document.MainDocumentPart!.Document!.Body!);
    }
}
