using System.Globalization;
using CsvHelper;
using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Writing;
using Mentorship.Programme.RoadMapping;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>Another school's map from a file of the office: looked through, kept, put right, approved, worked; by clicking and typing only.</summary>
public class A_road_map(Product product)
{
    private static readonly SchoolYear Cycle = SchoolYear.Of(DateOnly.FromDateTime(DateTime.Now));
    private static readonly FilePayload Scan = new() { Name = "скан.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%%EOF\n"u8.ToArray() };

    [Theory, InlineData("xlsx"), InlineData("docx")]
    public async Task of_another_school_is_read_edited_approved_and_worked(string kind)
    {
        var school = $"map-{kind}-{Guid.NewGuid().ToString("n")[..6]}";
        await product.School(school, $"Школа карты {school}");
        var (curator, director) = (await product.Walk($"curator-{school}"), await product.Walk($"director-{school}"));

        await curator.Open("/roadmap");
        await curator.Act("UploadRoadmap", ("First", Cycle.First), ("Last", Cycle.First), ("Source", "Школа № 7"), ("file", await Foreign(kind)));
        (await curator.Page.InnerTextAsync("main")).ShouldSatisfyAllConditions(
            x => x.ShouldContain("Издать приказ о системе наставничества учителей"), x => x.ShouldContain("ответственный не назначен"), x => x.ShouldContain("Пока ничего не сохранено"));
        await curator.Page.ScreenshotAsync(new() { Path = Pictures.Path($"roadmap-read-{kind}"), FullPage = true });
        await curator.Act("KeepRoadmap");

        await curator.Follow("Версия 1");
        await curator.Follow("Изменить пункт 2");
        await curator.Act("ChangeLine", ("WordsText", "Приказ о закреплении пар"), ("Term", $"октябрь {Cycle.First}"), ("Responsible", "куратор"), ("DependsOn", "18"));
        await curator.Send("ChangeLine", ("Term", "осенью"));
        (await curator.Page.InnerTextAsync("main")).ShouldContain("Срок «осенью» не удалось прочитать");
        (await curator.Page.InputValueAsync("form[id='ChangeLine'] [name=Term]")).ShouldBe("осенью");
        await curator.Act("MoveLine", ("After", "3"));
        await curator.Follow("Версия 1");
        await curator.Act("AddLine", ("Line", "18"), ("After", "17"), ("Stage", "7"), ("WordsText", "Стенд о наставниках"), ("Term", "ежегодно"), ("Responsible", "директор, куратор"));
        await curator.Follow("Изменить пункт 9");
        await curator.Act("RemoveLine");
        (await curator.Page.InnerTextAsync("main")).ShouldSatisfyAllConditions(x => x.ShouldContain("Стенд о наставниках"), x => x.ShouldNotContain("осенью"));
        await curator.Page.ScreenshotAsync(new() { Path = Pictures.Path($"roadmap-edited-{kind}"), FullPage = true });

        await director.Open("/roadmap");
        await director.Act("ApproveRoadmap-1");
        await curator.Page.GotoAsync("/roadmap/own");
        (await curator.Page.InnerTextAsync("main")).ShouldSatisfyAllConditions(x => x.ShouldContain("Приказ о закреплении пар"), x => x.ShouldContain("ждёт: 18"));
        await curator.Follow("Стенд о наставниках");
        await curator.Act("CompleteLine", ("Evidence", Scan));
        (await curator.Page.InnerTextAsync("main")).ShouldContain("выполнено", Case.Insensitive);
        await curator.Page.GotoAsync("/roadmap/own");
        (await curator.Page.InnerTextAsync("main")).ShouldNotContain("ждёт: 18");

        await curator.Page.GotoAsync("/roadmap/versions/1");
        (await curator.Page.Locator("a[href*='/lines/']").CountAsync()).ShouldBe(0, "an approved version is not edited");
        await curator.Act("DraftNextVersion");
        await curator.Page.GotoAsync("/roadmap/versions/2/changes");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("Версии говорят одно и то же");
    }

    [Fact]
    public async Task is_printed_by_months_on_sheets_that_lie_across()
    {
        var page = await product.As("curator");
        await page.GotoAsync("/roadmap/months");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Path = Pictures.Path("roadmap-months-print").Replace(".png", ".pdf", StringComparison.Ordinal) });
        System.Text.Encoding.Latin1.GetString(pdf).ShouldContain("/MediaBox [0 0 84");
        (await page.Locator("form.filters").IsVisibleAsync()).ShouldBeFalse();
    }

    private static async Task<FilePayload> Foreign(string kind, [System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        var table = Path.Combine(Path.GetDirectoryName(here)!, "..", "Scenarios", "Programme", "foreign-road-map.csv");
        using var csv = new CsvParser(new StringReader(await File.ReadAllTextAsync(table)), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add(csv.Record!);
        using var file = new MemoryStream();
        if (kind == "docx") file.Write(new TextDocument(across: true).Table(rows, [1, 3, 1, 6, 2]).ToFile());
        else await Workbook.Write(new("Карта", [.. rows[0].Select(x => new Column(x))], rows[1..].Cast<IReadOnlyList<object?>>().ToAsyncEnumerable()), file);
        return new() { Name = $"карта.{kind}", MimeType = kind == "docx" ? TextDocument.ContentType : Workbook.ContentType, Buffer = file.ToArray() };
    }
}
