using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Writing;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Specs.Documents;
using static Mentorship.Tests.Specs.Programme.SeedPlan;

namespace Mentorship.Tests.Specs.Programme;

public class Taking_a_road_map_away
{
    [Fact]
    public async Task as_a_workbook_is_read_in_again_unchanged()
    {
        var read = RoadmapFile.Read(await Written(Map));
        read.Lines.ShouldBe(Map.Lines);
        read.Stages.ShouldBe(Map.Stages);
    }

    [Fact]
    public async Task keeps_the_titles_of_stages_that_no_line_heads()
    {
        var foreign = RoadmapFile.Read("line,stage,ru,seed_ids_or_dash\n1,1 Подготовка,Приказ,3.1\n2,2 Работа,Встречи,-\n"u8.ToArray());
        var read = RoadmapFile.Read(await Written(Map with { Stages = foreign.Stages, Lines = foreign.Lines }));
        read.Lines.ShouldBe(foreign.Lines);
        read.Stages.ShouldBe(foreign.Stages);
    }

    [Fact]
    public void as_a_document_keeps_to_the_format_and_lies_across()
    {
        using var document = Opened(Map);
        WrittenPaper.Faults(Paper(Map)).ShouldBeEmpty();
        var body = document.MainDocumentPart!.Document!.Body!;
        body.Elements<SectionProperties>().Single().GetFirstChild<PageSize>()!.Orient!.Value.ShouldBe(PageOrientationValues.Landscape);
        var rows = body.Elements<Table>().Single().Elements<TableRow>().Select(x => x.Elements<TableCell>().Select(TextOf).ToArray()).ToArray();
        rows.Length.ShouldBe(9);
        rows.ShouldAllBe(x => x.Length == 5);
        rows[2][0].ShouldStartWith("3. Подготовка нормативной базы");
        rows[2][2].Split('\n').Length.ShouldBe(6);
        rows[3][3..].ShouldBe(["сентябрь 2023", "Директор, администрация, проектная группа"]);
        rows[4][4].ShouldBe("");
    }

    [Fact]
    public void tells_in_the_document_which_lines_differ_from_their_stage()
    {
        var map = Map with { Lines = [.. Map.Lines.Select(x => x.Id == "4.3" ? x with { Responsible = "психолог" } : x)] };
        using var document = Opened(map);
        TextOf(document.MainDocumentPart!.Document!.Body!.Descendants<TableCell>().ElementAt(19)).ShouldEndWith("психолог (4.3)");
    }

    private static WordprocessingDocument Opened(RoadmapVersion map) => WordprocessingDocument.Open(new MemoryStream(Paper(map)), isEditable: false);

    private static byte[] Paper(RoadmapVersion map) => OfficePaper.InRussian(() => RoadmapPaper.Write(map, VersionState.Draft, "Школа № 1"));

    private static string TextOf(TableCell cell) => string.Join('\n', cell.Elements<Paragraph>().Select(x => x.InnerText));

    private static async Task<byte[]> Written(RoadmapVersion map)
    {
        using var file = new MemoryStream();
        await Workbook.Write(RoadmapWorkbook.Of(map), file, TestContext.Current.CancellationToken);
        return file.ToArray();
    }
}
