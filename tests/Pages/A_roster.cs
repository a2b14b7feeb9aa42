using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MiniExcelLibs;

namespace Mentorship.Tests.Pages;

/// <summary>A curator with the list the school has: three hundred rows, a dozen of them wrong, columns called as somebody liked.</summary>
public class A_roster(Product product)
{
    private const int Rows = 300, Wrong = 12;

    private static readonly FilePayload Empty = new() { Name = "пустой.csv", MimeType = "text/csv", Buffer = [1, 0, 2] };

    private string curatorOf = "";

    [Fact]
    public async Task of_three_hundred_is_imported_its_dozen_faults_are_mended_and_a_wrong_one_is_undone()
    {
        var curator = await Curator();
        await curator.Open("/people");
        await curator.Follow("Загрузить список");
        await Look(curator.Page, "import-first");
        await Send(curator, Empty);
        (await curator.Page.InnerTextAsync("[role=alert]")).ShouldContain("Файл не похож на список");

        // the school calls the class «Параллель», which nobody could have guessed
        await Send(curator, Csv("список 2026.csv", Rows));
        (await curator.Page.InnerTextAsync(".warning")).ShouldContain("Класс или должность, Категория");
        await Look(curator.Page, "import-columns");
        await curator.Page.GetByLabel("Параллель").SelectOptionAsync("Place");
        await curator.Page.SelectOptionAsync("#all-are", "Pupil");
        await curator.Page.ClickAsync("form:has(#all-are) button");
        (await curator.Page.InnerTextAsync("nav.paging[aria-label='Что получится']")).ShouldContain("с ошибками: 12");
        (await curator.Page.Locator("main tbody tr").CountAsync()).ShouldBe(Wrong);
        (await curator.Page.InnerTextAsync("main tbody")).ShouldContain("Дата рождения: Дату рождения не удалось прочитать. Нужен вид 01.09.2012.");
        await Look(curator.Page, "import-faults");
        await curator.Follow("новые: 288");
        (await curator.Page.Locator("input[name=Row]").CountAsync()).ShouldBe(100);
        await Look(curator.Page, "import-new");
        await curator.Page.ClickAsync("button[value=all]");
        await curator.Sees(curator.Page.GetByText("Записано новых"), "the end of the import");
        (await curator.Page.InnerTextAsync("dl.facts")).ShouldContain("288");
        await Look(curator.Page, "import-done");

        // what is wrong comes back as a workbook, is mended there and sent again
        var mended = await Mended(await Taken(curator));
        await curator.Follow("Все загрузки");
        await Send(curator, mended);
        (await curator.Page.GetByLabel("Параллель").InputValueAsync()).ShouldBe("Place", "it is remembered what the column holds");
        await curator.Page.SelectOptionAsync("#all-are", "Pupil");
        await curator.Page.ClickAsync("form:has(#all-are) button");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("новые: 12");
        await curator.Page.ClickAsync("button[value=all]");
        await curator.Sees(curator.Page.GetByText("Записано новых"), "the end of the second import");
        await curator.Page.GotoAsync("/people?done=1");
        (await curator.Page.InnerTextAsync("main caption")).ShouldContain($"{Rows}");

        // the same list once more changes nothing; next year's changes classes, by mistake
        await Import(curator, Csv("ещё раз.csv", Rows), "без изменений: 288");
        (await curator.Page.Locator("button[value=all]").CountAsync()).ShouldBe(0);
        await Import(curator, Csv("чужой.csv", 3, "7А"), "изменятся: 3");
        (await curator.Page.InnerTextAsync("main tbody")).ShouldContain("5А → 7А");
        await Look(curator.Page, "import-changes");
        await curator.Page.ClickAsync("input[name=Row] >> nth=0");
        await curator.Page.ClickAsync("button[value=chosen]");
        await curator.Sees(curator.Page.GetByText("Не выбрано"), "the end of the third import");
        await curator.Act("UndoImport");
        await curator.Sees(curator.Page.GetByText("возвращено прежних значений: 2"), "the undone import");
        await Look(curator.Page, "import-undone");
        await curator.Follow("Все загрузки");
        (await curator.Page.InnerTextAsync("main table")).ShouldContain("отменён");
        await Look(curator.Page, "imports");
    }

    private static async Task Import(Walker curator, FilePayload file, string told)
    {
        await curator.Page.GotoAsync("/people/import");
        await Send(curator, file);
        await curator.Page.SelectOptionAsync("#all-are", "Pupil");
        await curator.Page.ClickAsync("form:has(#all-are) button");
        (await curator.Page.InnerTextAsync("main")).ShouldContain(told);
    }

    private static async Task Send(Walker curator, FilePayload file)
    {
        await curator.Page.SetInputFilesAsync("#list", file);
        await curator.Page.ClickAsync("main form.command button.primary");
    }

    /// <summary>The file of what was not taken over.</summary>
    private static async Task<byte[]> Taken(Walker curator)
    {
        var download = await curator.Page.RunAndWaitForDownloadAsync(() => curator.Page.ClickAsync("main a[download]"));
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static async Task<FilePayload> Mended(byte[] content)
    {
        var rows = new MemoryStream(content).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToArray();
        rows.Length.ShouldBe(Wrong);
        foreach (var row in rows)
        {
            $"{row["Что исправить"]}".ShouldNotBeEmpty();
            row["Дата рождения"] = new DateTime(2014, 5, 1);
        }

        using var file = new MemoryStream();
        await file.SaveAsAsync(rows);
        return new() { Name = "исправлено.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = file.ToArray() };
    }

    private static FilePayload Csv(string name, int rows, string place = "5А")
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "Список участников программы наставничества;;;\r\n№;ФИО ребёнка;Дата рождения;Параллель\r\n"
            + string.Concat(Enumerable.Range(1, rows).Select(x => $"{x};Ученик{x} Иван Петрович;{(x % (Rows / Wrong) == 0 ? "весной" : "01.05.2014")};{place}\r\n"));
        return new() { Name = name, MimeType = "text/csv", Buffer = Encoding.GetEncoding(1251).GetBytes(text) };
    }

    private async Task<Walker> Curator()
    {
        var school = "roster-" + Guid.NewGuid().ToString("n")[..8];
        await product.School(school, "Школа списков");
        return await product.Walk(curatorOf = "curator-" + school);
    }

    /// <summary>Wide, narrow and by the rules of accessibility, which only a browser with scripts can tell.</summary>
    private async Task Look(IPage page, string name)
    {
        var looking = await product.As(curatorOf, scripts: true);
        await looking.GotoAsync(page.Url);
        foreach (var (suffix, width) in new[] { ("", 1280), ("-phone", 390) })
        {
            await looking.SetViewportSizeAsync(width, 900);
            await looking.ScreenshotAsync(new() { Path = Pictures.Path(name + suffix), FullPage = true });
            (await looking.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")).ShouldBeTrue($"{page.Url} scrolls sideways at {width}");
            if (width == 390) (await looking.EvaluateAsync<bool>("[...document.querySelectorAll('.scroll')].every(x => x.scrollWidth <= x.clientWidth + 1)")).ShouldBeTrue($"a table of {page.Url} scrolls sideways");
            (await looking.RunAxe()).Violations.Select(x => $"{x.Id}: {x.Nodes[0].Html}").ShouldBeEmpty(name + suffix);
        }

        (await looking.Locator("h1").CountAsync()).ShouldBe(1);
        await looking.Context.CloseAsync();
    }
}
