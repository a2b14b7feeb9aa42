using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Mentorship.Kernel.Tables;
using MiniExcelLibs;

namespace Mentorship.Tests.Specs.Tables;

public class A_workbook
{
    private static readonly Column[] Columns = [new("ФИО", 30), new("Мест"), new("Внесён", 12)];

    [Fact]
    public async Task is_read_by_other_programs_as_it_was_written()
    {
        await using var file = await Written("База наставников", ["Ёлкина Мария", 3, new DateOnly(2026, 9, 15)], ["Пак", null, null]);
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToArray();
        rows.Length.ShouldBe(2);
        rows[0].ShouldBe(new Dictionary<string, object?> { ["ФИО"] = "Ёлкина Мария", ["Мест"] = 3d, ["Внесён"] = new DateTime(2026, 9, 15) }, ignoreOrder: true);
        rows[1]["ФИО"].ShouldBe("Пак");
        rows[1]["Мест"].ShouldBeNull();
        file.GetSheetNames().ShouldBe(["База наставников"]);
    }

    [Fact]
    public async Task keeps_to_the_format_whatever_the_words()
    {
        await using var file = await Written("7 «Б»: [черновик] / о'тчёт, который называется слишком длинно", ["=1+1\u0001\u000b", 1.5m, null], [new string('я', 40_000), null, null]);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(x => x.Description).ShouldBeEmpty();
    }

    [Theory, InlineData("=1+1"), InlineData("+7 900"), InlineData("@SUM(A1)"), InlineData("=HYPERLINK(\"http://x\")")]
    public async Task holds_words_and_never_a_formula(string text)
    {
        await using var file = await Written("Лист", [text, null, null]);
        file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Single()["ФИО"].ShouldBe(text);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        document.WorkbookPart!.WorksheetParts.SelectMany(x => x.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()).ShouldBeEmpty();
    }

    private static async Task<MemoryStream> Written(string title, params object?[][] rows)
    {
        var file = new MemoryStream();
        await Workbook.Write(new(title, Columns, rows.Cast<IReadOnlyList<object?>>().ToAsyncEnumerable()), file, TestContext.Current.CancellationToken);
        file.Position = 0;
        return file;
    }
}
