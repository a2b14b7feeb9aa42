using System.Globalization;
using FluentValidation;
using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Writing;
using Mentorship.Programme;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Reading_a_road_map
{
    private static readonly string[][] Foreign =
    [
        ["line", "stage", "ru", "seed_ids_or_dash", "term"],
        ["1", "1 Подготовка", "Приказ о введении", "3.1", "Ежегодно"],
        ["2", "2 Работа", "Встречи пар", "-", "Сентябрь, 2026"],
    ];

    public static TheoryData<string> Kinds => ["xlsx", "docx"];

    [Theory, MemberData(nameof(Kinds))]
    public async Task takes_another_schools_table_from_any_office_file(string kind)
    {
        var read = RoadmapFile.Read(await File(kind, Foreign));
        read.Lines.Select(x => (x.Id, x.Stage, x.Term)).ShouldBe([("1", "1", Term.EveryYear), ("2", "2", "2026-09")]);
        read.Lines[0].CompletedBy.ShouldBe("programme.order_issued/IntroduceTargetModel");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task names_the_row_that_cannot_be_taken(string kind)
    {
        var file = await File(kind, [.. Foreign, ["2", "2", "Ещё раз", "77", "осенью"]]);
        Should.Throw<ValidationException>(() => RoadmapFile.Read(file)).Errors.Select(x => x.ErrorMessage).ShouldBe(
            new[] { Say.RowRepeatsId, Say.RowHasUnreadableTerm.With("осенью"), Say.RowNamesUnknownSeedLine.With("77") }.Select(x => Say.RoadmapRow.With(4, x)), ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task understands_headings_in_the_words_of_schools(string kind) =>
        RoadmapFile.Read(await File(kind, [["№ п/п", "Этап", "Вид", "Мероприятие", "Сроки", "Ответственные"], ["1.1", "1", "Мероприятие", "Педсовет", "Август – сентябрь 2026", "директор"]]))
            .Lines.ShouldBe([new("1.1", "1", null, LineKind.Activity, "Педсовет", "", "2026-08..2026-09", "директор", "", "")]);

    [Fact]
    public void finds_the_map_among_the_tables_of_a_document_and_carries_it_on()
    {
        var document = new TextDocument().Table([["УТВЕРЖДАЮ", "Директор"]], [1, 1]).Table(Foreign[..2], [1, 2, 3, 1, 1]).Line("продолжение").Table([Foreign[0], Foreign[2]], [1, 2, 3, 1, 1]).ToFile();
        RoadmapFile.Read(document).Lines.Select(x => x.Id).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void says_that_a_document_has_no_table() =>
        Should.Throw<ValidationException>(() => RoadmapFile.Read(TextDocument.Of([("Дорожная карта", true)]))).Errors.Single().ErrorMessage.ShouldBe(Say.RoadmapNoTable);

    [Fact]
    public void takes_a_map_as_schools_print_it()
    {
        var read = RoadmapFile.Read(RoadmapPaper.Write(SeedPlan.Map with { Stages = [.. SeedPlan.Map.Stages.Skip(1)] }, VersionState.InForce, "Школа № 1"));
        read.Stages.Select(x => x.Number).ShouldBe(["3", "4", "5", "6", "7", "8", "9"]);
        read.Lines.Where(x => x.Kind == LineKind.Activity && x.Stage == "4").Select(x => x.Id).ShouldBe(["4.1", "4.1b", "4.1c", "4.1d", "4.2", "4.3", "4.4", "4.5"]);
        var order = read.Lines.Single(x => x.Id == "3.1");
        (order.CompletedBy, order.FederalStage, order.Responsible, order.Term).ShouldBe(("programme.order_issued/IntroduceTargetModel", 1, "директор", Term.EveryYear));
        read.Lines.Where(x => x.Stage == "9").Select(x => x.Term).Distinct().ShouldBe(["2027-04..2027-05;2027"]);
    }

    [Theory]
    [InlineData("Ежегодно", "ежегодно"), InlineData("Сентябрь, 2023", "2023-09"), InlineData("Сентябрь, 2023, 2025, 2026", "2023-09;2025-09;2026-09"), InlineData("Ноябрь, 2024, сентябрь, 2025", "2024-11;2025-09")]
    [InlineData("Апрель – май 2027, 2027", "2027-04..2027-05;2027"), InlineData("май 2026 г.", "2026-05"), InlineData("2026 год", "2026"), InlineData("2026-09;2027", "2026-09;2027"), InlineData("", "")]
    [InlineData("Декабрь 2026 – февраль 2027", "2026-12..2027-02"), InlineData("April – May 2027, 2027", "2027-04..2027-05;2027")]
    [InlineData("осенью", null), InlineData("до 15 сентября 2026", null), InlineData("май – апрель 2026", null), InlineData("сентябрь", null), InlineData("2026, май", null), InlineData("0000", null)]
    public void reads_terms_as_they_are_printed(string printed, string? notation) => PrintedTerm.Of(printed).ShouldBe(notation);

    [Theory, InlineData("ru-RU"), InlineData("en-US")]
    public void reads_the_words_it_tells_terms_in(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        foreach (var term in SeedPlan.Map.Lines.Select(x => x.Term).Where(x => x.Length > 0).Distinct()) PrintedTerm.Of(TermWords.Of(term)).ShouldBe(term);
    }

    private static async Task<byte[]> File(string kind, string[][] rows)
    {
        if (kind == "docx") return new TextDocument().Table(rows, [.. rows[0].Select(_ => 1)]).ToFile();
        using var file = new MemoryStream();
        await Workbook.Write(new("Карта", [.. rows[0].Select(x => new Column(x))], rows[1..].Cast<IReadOnlyList<object?>>().ToAsyncEnumerable()), file, TestContext.Current.CancellationToken);
        return file.ToArray();
    }
}
