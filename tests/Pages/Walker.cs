using Mentorship.Host.Demo;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>Somebody at a browser without scripts: opens pages, unfolds forms, types, clicks.</summary>
public sealed class Walker(IPage page)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public IPage Page => page;

    /// <summary>Opens a page by the menu.</summary>
    public Task Open(string path) => page.ClickAsync($"nav.beside a[href='{path}']");

    /// <summary>Goes by a link of the page.</summary>
    public Task Follow(string link) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    /// <summary>Does an act: unfolds its form, fills it in, sends it and sees it recorded.</summary>
    public async Task Act(string form, params (string Field, object Value)[] typed)
    {
        await Send(form, typed);
        if (await Form(form).Locator("fieldset.proof").CountAsync() > 0) await Prove(form, DemoAccounts.Password);
        var told = page.Locator("p.notice[role=status]");
        (await told.CountAsync()).ShouldBe(1, $"{form}: {await page.Locator("main").InnerTextAsync()}");
    }

    /// <summary>Shows a password to a form that asks once more who it is.</summary>
    public async Task Prove(string form, string password)
    {
        await Form(form).Locator("[name=_proof]").FillAsync(password);
        await Form(form).Locator("button").ClickAsync();
    }

    /// <summary>Confirms who it is where the page wants it before it shows what is asked for; a proof holds for minutes only.</summary>
    public async Task Confirm()
    {
        var ask = page.Locator("main a[href^='/step-up?']");
        if (await ask.CountAsync() == 0) return;
        await ask.First.ClickAsync();
        await page.FillAsync("#proof", DemoAccounts.Password);
        await page.ClickAsync("form.command button.primary");
    }

    /// <summary>Says why one looks, before names are shown.</summary>
    public async Task State(string purpose)
    {
        await page.FillAsync("#purpose", purpose);
        await page.ClickAsync("aside.purpose form[action='/purpose'] button");
    }

    /// <summary>Fills a form in and sends it, whatever comes of it.</summary>
    public async Task Send(string form, params (string Field, object Value)[] typed)
    {
        await Type(form, typed);
        await Form(form).Locator("button").ClickAsync();
    }

    /// <summary>Fills a form in and leaves it at that.</summary>
    public async Task Type(string form, params (string Field, object Value)[] typed)
    {
        var found = Form(form);
        await Sees(found, form);
        await Unfold(found);
        foreach (var (field, value) in typed) await Fill(found, field, value);
    }

    /// <summary>Goes through a questionnaire step by step, and hands it in.</summary>
    public async Task Fill(params (string Item, string Value)[] answers)
    {
        for (var next = page.Locator("button[name=Go][value=next]"); await next.CountAsync() > 0; await next.ClickAsync())
            foreach (var (item, value) in answers)
            {
                var choice = page.Locator($"input[name='q-{item}'][value='{value}']");
                if (await choice.CountAsync() > 0) await choice.CheckAsync(new() { Force = true });
                else if (await page.Locator($"[name='q-{item}']:is(textarea, [type=number])").CountAsync() > 0) await page.FillAsync($"[name='q-{item}']", value);
            }

        await page.ClickAsync("button[name=Go][value=send]");
        (await page.Locator("p.notice[role=status]:visible").CountAsync()).ShouldBe(1, await page.Locator("main").InnerTextAsync());
    }

    /// <summary>What a list says on all of its pages.</summary>
    public async Task<string> WholeText()
    {
        var told = await page.InnerTextAsync("main");
        for (var next = page.Locator("nav.paging a[rel=next]"); await next.CountAsync() > 0;)
        {
            await next.ClickAsync();
            told += await page.InnerTextAsync("main");
        }

        return told;
    }

    /// <summary>Reloads the page until something is there: listeners work behind the page.</summary>
    public async Task Sees(ILocator thing, string what)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await thing.CountAsync() == 0)
        {
            limit.IsCancellationRequested.ShouldBeFalse($"{what} is not on {page.Url}: {await page.Locator("main").InnerTextAsync()}");
            await page.ReloadAsync();
        }
    }

    public ILocator Form(string form) => page.Locator(form.EndsWith('*') ? $"form[id^='{form[..^1]}']" : $"form[id='{form}']").First;

    private static async Task Unfold(ILocator form)
    {
        var fold = form.Locator("xpath=ancestor::details[not(@open)][1]");
        if (await fold.CountAsync() > 0) await fold.Locator("> summary").ClickAsync();
    }

    private static async Task Fill(ILocator form, string field, object value)
    {
        var input = form.Locator($"[name='{field}']:not([type=hidden])");
        switch (value)
        {
            case FilePayload file:
                await input.SetInputFilesAsync(file);
                break;
            case string[] many:
                foreach (var one in many) await form.Locator($"input[name='{field}'][value='{one}']").CheckAsync();
                break;
            case DateOnly day:
                await input.FillAsync(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                var text = value is bool yes ? yes ? "true" : "false" : $"{value}";
                if (await form.Locator($"input[type=radio][name='{field}']").CountAsync() > 0) await form.Locator($"input[type=radio][name='{field}'][value='{text}']").CheckAsync();
                else if (await form.Locator($"select[name='{field}']").CountAsync() > 0) await input.SelectOptionAsync(text);
                else await input.FillAsync(text);
                break;
        }
    }
}
