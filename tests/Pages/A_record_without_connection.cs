using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>A mentor on a phone records a meeting: in a minute, and also where there is no connection.</summary>
public class A_record_without_connection(Product product)
{
    private const float Patience = 30_000;

    [Fact]
    public async Task waits_on_the_phone_and_goes_out_by_itself()
    {
        var page = await product.As("mentor", width: 390);
        await ToRecord(page);
        await page.Context.SetOfflineAsync(true);
        await page.Locator("#HoldMeeting input[name=MentorMood][value='8']").CheckAsync(new() { Force = true });
        await page.Locator("#HoldMeeting input[name=MenteeMood][value='9']").CheckAsync(new() { Force = true });
        await page.FillAsync("#HoldMeeting textarea[name=HomeTaskText]", "Прочитать главу о дробях");
        await page.ClickAsync("#HoldMeeting button[type=submit]");
        await Assertions.Expect(page.Locator("#kept-record")).ToContainTextAsync("Запись сохранена на этом телефоне", new() { Timeout = Patience });
        await page.ScreenshotAsync(new() { Path = Pictures.Path("record-offline-phone"), FullPage = true });

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("p.notice[role=status]")).ToContainTextAsync("Встреча записана.", new() { Timeout = Patience });
        (await page.InnerTextAsync("main")).ShouldContain("Прочитать главу о дробях", customMessage: "the home task stands on the page of the group");
        (await page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0, "nothing is left on the phone");
        await page.ScreenshotAsync(new() { Path = Pictures.Path("record-sent-phone"), FullPage = true });
        await page.Context.CloseAsync();
    }

    /// <summary>The group's page with the form of a record, after a meeting was arranged for today where none was.</summary>
    private static async Task ToRecord(IPage page)
    {
        await page.GotoAsync("/groups");
        await page.Locator("main td a[href^='/groups/']").First.ClickAsync();
        if (await page.Locator("#HoldMeeting").CountAsync() > 0) return;
        if (await page.Locator("details:not([open]) #ScheduleMeeting").CountAsync() > 0)
            await page.Locator("details:not([open]):has(#ScheduleMeeting) > summary").ClickAsync();
        await page.FillAsync("#ScheduleMeeting input[name=MeetingOn]", Product.AsOf);
        await page.ClickAsync("#ScheduleMeeting button[type=submit]");
        await Assertions.Expect(page.Locator("#HoldMeeting")).ToHaveCountAsync(1, new() { Timeout = Patience });
    }
}
