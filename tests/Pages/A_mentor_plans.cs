using Mentorship.Programme.Contracts;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>A mentor on a phone puts a plan together from the library without typing; the mentee agrees, the parent sees it, an item is marked.</summary>
public class A_mentor_plans(Product product)
{
    private const int Phone = 390;

    [Fact]
    public async Task from_the_library_and_marks_an_item_on_a_phone()
    {
        var mentor = await OnPhone("mentor");
        await mentor.Page.Locator("main a[href^='/groups/']").First.ClickAsync();
        var group = new Uri(mentor.Page.Url).AbsolutePath;
        await mentor.Page.GotoAsync($"{group}/plan/write");
        await mentor.Type("PickPlanTemplates");
        var ready = mentor.Form("PickPlanTemplates").Locator("input[type=checkbox]");
        for (var i = 0; i < 5; i++) await ready.Nth(i).CheckAsync();
        await mentor.Form("PickPlanTemplates").Locator("button").ClickAsync();
        (await Told(mentor)).ShouldContain("Составляется новая версия");
        await mentor.Page.ScreenshotAsync(new() { Path = Pictures.Path("plan-writing-phone"), FullPage = true });
        await mentor.Act("OfferPlan");
        await mentor.Act("AgreePlan-Mentor");

        var mentee = await OnPhone("mentee");
        await mentee.Page.GotoAsync($"{group}/plan");
        (await Told(mentee)).ShouldNotContain("Снять пункт");
        await mentee.Act("AgreePlan-Mentee");

        var parent = await OnPhone("parent");
        await parent.Page.GotoAsync($"{group}/plan");
        (await Told(parent)).ShouldContain("Согласие здесь не требуется");
        await parent.Act("AcknowledgePlan-*");
        (await Told(parent)).ShouldNotContain("Согласие здесь не требуется");
        await parent.Page.ScreenshotAsync(new() { Path = Pictures.Path("plan-parent-phone"), FullPage = true });

        await mentor.Page.GotoAsync($"{group}/plan");
        await mentor.Act("MarkPlanItem-*", ("Mark", PlanMark.Mostly), ("ResultText", "Три сильные стороны названы"));
        (await Told(mentor)).ShouldSatisfyAllConditions(x => x.ShouldContain("в основном"), x => x.ShouldContain("Три сильные стороны названы"), x => x.ShouldContain("законный представитель, 22.11.2026"));
        await mentor.Page.ScreenshotAsync(new() { Path = Pictures.Path("plan-marked-phone"), FullPage = true });
    }

    private async Task<Walker> OnPhone(string login) => new(await product.As(login, Phone, scripts: false));

    private static Task<string> Told(Walker walker) => walker.Page.InnerTextAsync("main");
}
