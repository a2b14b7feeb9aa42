namespace Mentorship.Tests.Pages;

/// <summary>The board of matching under a hand that drags, and without one.</summary>
public class The_board(Product product)
{
    [Fact]
    public async Task opens_the_pair_somebody_was_dragged_into()
    {
        var page = await product.As("curator");
        await page.GotoAsync("/matching");
        var (mentee, mentor) = (page.Locator("[data-mentee]").First, page.Locator("[data-mentor]").First);
        var (who, whom) = (await mentee.GetAttributeAsync("data-mentee"), await mentor.GetAttributeAsync("data-mentor"));
        await mentee.DragToAsync(mentor);
        await page.WaitForURLAsync($"**/matching/choice?*mentee={who}&mentor={whom}#propose");
        (await page.Locator("th.looked-at").CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task is_walked_with_the_keyboard_alone()
    {
        var page = await product.As("curator", scripts: false);
        await page.GotoAsync("/matching");
        var suggestion = page.Locator("[data-mentee] .ways a").First;
        await suggestion.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/matching/choice?*#propose");
        (await page.Locator("form#ProposeMatch").CountAsync()).ShouldBe(1);
        (await page.Locator("th.looked-at").CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }
}
