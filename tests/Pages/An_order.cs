namespace Mentorship.Tests.Pages;

/// <summary>An order from its draft to the paper that anybody can check.</summary>
public class An_order(Product product)
{
    [Fact]
    public async Task is_drafted_put_into_other_words_issued_and_checked_by_whoever_holds_the_paper()
    {
        var page = await product.As("director", scripts: false);
        var director = new Walker(page);
        await page.GotoAsync("/orders");
        await director.Act("DraftOrder", ("Kind", "IntroduceTargetModel"));
        await page.ClickAsync("caption + thead + tbody th a");
        var address = page.Url.Split('?')[0];
        (await page.Locator("article.document").InnerTextAsync()).ShouldContain("О внедрении целевой модели наставничества");

        await director.Act("EditOrder", ("ControlText", "Контроль оставляю за собой."));
        (await page.Locator("article.document").InnerTextAsync()).ShouldContain("Контроль оставляю за собой.");
        await director.Act("IssueDraft", ("Number", "П-901"));
        var paper = await page.Context.APIRequest.GetAsync($"/api/programme/orders/{address.Split('/')[^1]}/document");
        (paper.Status, paper.Headers["content-type"]).ShouldBe((200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        var check = await page.Locator("main a[href^='/orders/check/']").GetAttributeAsync("href");

        var anybody = await product.Stranger(scripts: false);
        await anybody.GotoAsync(check!);
        (await anybody.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(x => x.ShouldContain("П-901"), x => x.ShouldContain("действует", Case.Insensitive));
    }
}
