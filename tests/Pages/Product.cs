using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Mentorship.Tests.Pages.Product))]

namespace Mentorship.Tests.Pages;

/// <summary>The running product with the demo school, and a real browser; one of each for all page tests.</summary>
public sealed class Product : IAsyncLifetime
{
    /// <summary>The day the demo is played up to, so that the pictures stay the same.</summary>
    public const string AsOf = "2026-11-22";

    private string connection = "";
    private HostProcess host = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public string Connection => connection;

    public async ValueTask InitializeAsync()
    {
        connection = await HostProcess.NewDatabase();
        (await HostProcess.Do(connection, "demo", "--as-of", AsOf)).ShouldBe(0);
        host = await HostProcess.Start(connection);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        await host.DisposeAsync();
        await HostProcess.DropDatabase(connection);
    }

    /// <summary>A page of its own, signed in as somebody of the demo school.</summary>
    public async Task<IPage> As(string login, int width = 1280, bool dark = false, bool scripts = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = host.Address.ToString(), Locale = "ru-RU", ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = scripts,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/login");
        await page.FillAsync("#login", login);
        await page.FillAsync("#password", Host.Demo.DemoAccounts.Password);
        await page.ClickAsync("button.primary");
        await page.WaitForURLAsync(url => !url.Contains("/login"));
        return page;
    }
}
