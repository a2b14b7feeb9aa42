using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>A class teacher's sheet and a parent with a phone: the consent by link, from the printed code to the register.</summary>
public class A_parents_link(Product product)
{
    private static readonly DateOnly Born = new(2014, 5, 1);

    [Theory, InlineData(false, 375, "yes"), InlineData(true, 1280, "no")]
    public async Task is_answered_in_a_minute_without_an_account(bool scripts, int width, string answer)
    {
        var school = "l-" + Guid.NewGuid().ToString("n")[..8];
        await product.School(school, "Школа ссылок");
        var curator = await product.Walk("curator-" + school);
        await Pupil(curator, "Алёшин", "5 «А»");
        await Pupil(curator, "Борисов", "5 «А»", linked: false);

        await curator.Open("/links");
        await curator.Page.SelectOptionAsync("select[name=place]", "5 «А»");
        await curator.Page.ClickAsync("form.filters button");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("сначала привяжите представителя");
        await Look(curator.Page, "links", 1280, scripts: false);
        await curator.Page.ClickAsync("form:has(input[value=issue]) button.primary");
        var cards = curator.Page.Locator(".link-sheet li");
        (await cards.CountAsync()).ShouldBe(1);
        (await cards.Locator("svg").CountAsync()).ShouldBe(1);
        await Look(curator.Page, "links-sheet", 1280, scripts: false);
        await curator.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await curator.Page.Locator(".stages.beside").IsVisibleAsync()).ShouldBeFalse();
        await curator.Page.ScreenshotAsync(new() { Path = Pictures.Path("links-sheet-print"), FullPage = true });
        var link = await cards.Locator("code").InnerTextAsync();

        var parent = await product.Stranger(scripts, width);
        await parent.GotoAsync(link);
        await Look(parent, "link", width, scripts);
        await parent.FillAsync("#born", "2014-05-02");
        await parent.ClickAsync("main button.primary");
        (await parent.InnerTextAsync(".problem")).ShouldContain("Не получилось");
        await parent.FillAsync("#born", "2014-05-01");
        await parent.ClickAsync("main button.primary");
        (await parent.InnerTextAsync("main")).ShouldContain("Я, Алёшина Анна, законный представитель ребёнка");
        await Look(parent, "link-consent", width, scripts);
        await parent.ClickAsync($"button[name=Choice][value={answer}]");
        (await parent.InnerTextAsync("main")).ShouldContain("Ваш ответ записан");
        await Look(parent, "link-thanks", width, scripts);
        (await parent.Locator(".who").CountAsync()).ShouldBe(0);

        await curator.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await curator.Page.GotoAsync("/links");
        (await curator.Page.Locator("main table").InnerTextAsync()).ShouldContain(answer == "yes" ? "использована: да" : "использована: нет");
        await curator.Page.GotoAsync("/consents?done=1");
        (await curator.Page.Locator("main table").InnerTextAsync()).ShouldContain("Алёшин");
    }

    [Theory, InlineData(false, 375), InlineData(true, 1280)]
    public async Task is_answered_in_person_on_the_schools_screen_by_whichever_parent_came(bool scripts, int width)
    {
        var school = "s-" + Guid.NewGuid().ToString("n")[..8];
        await product.School(school, "Школа экрана");
        var page = await product.As("curator-" + school, width, scripts: scripts);
        var curator = new Walker(page);
        await Pupil(curator, "Алёшин", "5 «А»");
        await curator.Act("LinkRepresentative", ("FullName", "Алёшин Борис"), ("Relation", "Father"),
            ("PowersDocument", new FilePayload { Name = "свидетельство отца.pdf", MimeType = "application/pdf", Buffer = SchoolHouse.Scan }));

        await page.GotoAsync("/links?kind=ChildConsent&place=" + Uri.EscapeDataString("5 «А»"));
        await page.Locator("select[name^=speaker-]").SelectOptionAsync(new SelectOptionValue { Label = "Алёшин Борис, отец" });
        await Look(page, "links-two", width, scripts);
        await page.ClickAsync("button[name=handed]");
        await page.WaitForURLAsync(x => x.Contains("/link/"));
        (await page.Locator(".who").CountAsync()).ShouldBe(0);
        await page.FillAsync("#born", "2014-05-01");
        await page.ClickAsync("main button.primary");
        (await page.InnerTextAsync("main")).ShouldContain("Я, Алёшин Борис, законный представитель ребёнка");
        await page.ClickAsync("button[name=Choice][value=yes]");
        (await page.InnerTextAsync("main")).ShouldContain("Верните устройство сотруднику школы");
        await Look(page, "link-thanks-here", width, scripts);
        await page.ClickAsync("main a[href^='/login']");
        await page.GotoAsync("/people");
        page.Url.ShouldContain("/login");
    }

    [Fact]
    public async Task may_be_read_in_english()
    {
        var page = await product.Stranger(scripts: false, width: 375);
        await page.GotoAsync("/link/nothing?culture=en");
        (await page.InnerTextAsync("h1")).ShouldBe("A question from the school");
        await Look(page, "link-en", 375, scripts: false);
    }

    [Fact]
    public async Task has_a_page_of_clients_beside_it_that_shows_a_secret_once()
    {
        var operators = await product.As("operator");
        await operators.GotoAsync("/clients");
        await Look(operators, "clients-none", 1280);
        if (await operators.Locator("#shown").CountAsync() == 0) return;
        // beside clients there already, the form is folded
        if (!await operators.Locator("#shown").IsVisibleAsync()) await operators.ClickAsync("details:has(#shown) > summary");
        await operators.FillAsync("#shown", "Витрина региона");
        await operators.ClickAsync("form:has(#shown) button");
        await operators.Locator(".notice code, .problem").First.WaitForAsync();
        (await operators.Locator(".notice code").CountAsync()).ShouldBe(2, await operators.InnerTextAsync("main"));
        await Look(operators, "clients", 1280);
        await operators.GotoAsync("/clients");
        (await operators.Locator(".notice code").CountAsync()).ShouldBe(0);
        (await operators.InnerTextAsync("main")).ShouldContain("Витрина региона");
    }

    private static async Task Pupil(Walker curator, string name, string place, bool linked = true)
    {
        await curator.Page.GotoAsync("/people/new");
        await curator.Act("RegisterParticipant", ("Kind", "Pupil"), ("LastName", name), ("FirstName", "Пётр"), ("BornOn", Born), ("Place", place));
        if (!linked) return;
        await curator.Page.GotoAsync("/people?done=1");
        await curator.Follow(name);
        await curator.Act("LinkRepresentative", ("FullName", "Алёшина Анна"), ("Relation", "Mother"),
            ("PowersDocument", new FilePayload { Name = "свидетельство.pdf", MimeType = "application/pdf", Buffer = SchoolHouse.Scan }));
    }

    private static async Task Look(IPage page, string name, int width, bool scripts = true)
    {
        await page.ScreenshotAsync(new() { Path = Pictures.Path(width < 500 ? $"{name}-phone" : name), FullPage = true });
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")).ShouldBeTrue($"{page.Url} scrolls sideways at {width}");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        if (scripts && width == 1280) (await page.RunAxe()).Violations.Select(x => $"{x.Id}: {x.Nodes[0].Html}").ShouldBeEmpty(name);
    }
}
