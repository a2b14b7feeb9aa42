using Mentorship.Host.Demo;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>Signing an order without scripts, long after signing in.</summary>
public class A_weighty_act(Product product)
{
    [Fact]
    public async Task asks_who_it_is_and_nothing_is_typed_or_attached_again()
    {
        var id = "weighty-" + Guid.NewGuid().ToString("n")[..8];
        await product.School(id, "Школа приказов");
        var director = await product.Walk($"director-{id}");
        await product.LetProofsGrowOld($"director-{id}");
        await director.Open("/orders");
        await director.Send("IssueOrder", ("Kind", "IntroduceTargetModel"), ("Number", "17-о"),
            ("Document", new FilePayload { Name = "приказ.pdf", MimeType = "application/pdf", Buffer = SchoolHouse.Scan }));
        var form = director.Form("IssueOrder");
        (await form.Locator("fieldset.proof").CountAsync()).ShouldBe(1);
        await director.Page.ScreenshotAsync(new() { Path = Pictures.Path("proof"), FullPage = true });

        await director.Prove("IssueOrder", "не тот пароль");
        (await form.Locator("[role=alert]").InnerTextAsync()).ShouldContain("Не подошло");
        (await form.Locator("[name=Number]").InputValueAsync()).ShouldBe("17-о");
        (await form.Locator(".attached").InnerTextAsync()).ShouldContain("приказ.pdf");

        await director.Prove("IssueOrder", DemoAccounts.Password);
        (await director.Page.Locator("p.notice[role=status]").CountAsync()).ShouldBe(1);
        (await director.Page.InnerTextAsync("main")).ShouldContain("17-о");
    }
}
