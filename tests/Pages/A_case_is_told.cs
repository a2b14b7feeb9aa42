using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>A curator writes a case, the director approves it, the curator publishes it, a stranger reads it; then a mentor takes the consent back.</summary>
public class A_case_is_told(Product product)
{
    [Fact]
    public async Task from_its_draft_to_its_end()
    {
        var curator = await product.Walk("curator");
        var page = curator.Page;
        await page.GotoAsync("/cases?cycle=2025");
        await page.Locator("tr", new() { HasText = "не составлен" }).Locator("a").First.ClickAsync();
        await curator.Act("DraftCase");
        var address = page.Url.Split('?', '#')[0];
        var names = (await page.InnerTextAsync("p.lead")).Split(' ');
        await curator.Send("EditCase", ("ReviewsText", $"Спасибо, {names[0].TrimEnd(',')}!"));
        (await page.InnerTextAsync(".problem")).ShouldContain("Кейс пишут без имён");
        await curator.Act("EditCase", ("ReviewsText", "Спасибо наставнику!"), ("ProblemText", "Не хватало уверенности на уроках."));

        var director = await product.Walk("director");
        await director.Page.GotoAsync(address);
        await director.Act("ApproveCase");

        await page.GotoAsync(address);
        await curator.Send("PublishCase");
        (await page.InnerTextAsync(".problem")).ShouldContain("нет действующего согласия");
        var people = page.Locator("form[id='PublishCase'] input[name='Shown']");
        var member = await people.First.GetAttributeAsync("value");
        for (var i = 1; i < await people.CountAsync(); i++) await people.Nth(i).UncheckAsync();
        await Agree(curator, member!);
        await page.GotoAsync(address);
        for (var i = 1; i < await people.CountAsync(); i++) await people.Nth(i).UncheckAsync();
        await curator.Act("PublishCase");
        await curator.Act("NotePartnerPage", ("PartnerName", "Музей"), ("AddressText", "https://museum.example/opyt"));

        var stranger = await product.Stranger(scripts: false);
        var shown = await page.Locator("main a[href*='/public/']").First.GetAttributeAsync("href");
        await stranger.GotoAsync(shown!);
        await stranger.ScreenshotAsync(new() { Path = Pictures.Path("public-case"), FullPage = true });
        (await stranger.InnerTextAsync("main")).ShouldSatisfyAllConditions(x => x.ShouldContain("Спасибо наставнику!"), x => x.ShouldNotContain(names[0]));

        await page.GotoAsync($"/people/{member}");
        await curator.Act("WithdrawConsent", ("Consent", (await page.Locator("form[id='WithdrawConsent'] option", new() { HasText = "распространение" }).Last.GetAttributeAsync("value"))!));
        (await stranger.GotoAsync(shown!))!.Status.ShouldBe(410);
        (await stranger.InnerTextAsync("main")).ShouldContain("Эта публикация снята");
        await page.GotoAsync(address);
        await curator.Sees(page.Locator("form[id='ProvePartnerPageGone-1']"), "the task for the partner");
        await page.ScreenshotAsync(new() { Path = Pictures.Path("case-down"), FullPage = true });
        await curator.Act("ProvePartnerPageGone-1", ("ProofText", "страница отвечает «не найдено»"));
    }

    private static async Task Agree(Walker curator, string member)
    {
        await curator.Page.GotoAsync($"/people/{member}");
        await curator.Act("GrantConsent", ("Kind", ConsentKind.Distribution), ("Document", new FilePayload { Name = "скан.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%%EOF\n"u8.ToArray() }));
    }
}
