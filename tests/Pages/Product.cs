using System.Collections.Concurrent;
using JasperFx;
using Marten;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Microsoft.Playwright;
using Npgsql;

[assembly: AssemblyFixture(typeof(Mentorship.Tests.Pages.Product))]

namespace Mentorship.Tests.Pages;

/// <summary>The running product with the demo school, and a real browser; one of each for all page tests.</summary>
public sealed class Product : IAsyncLifetime
{
    /// <summary>The day the demo is played up to, and at which the clock stands, so that the pictures stay the same.</summary>
    public const string AsOf = "2026-11-22";

    /// <summary>A database in which the demo was played before, for whoever works on the looks and will not wait.</summary>
    private static readonly string? Played = Environment.GetEnvironmentVariable("MENTORSHIP_PLAYED");

    private readonly ConcurrentDictionary<string, Cookie[]> cookies = new();
    private string connection = "";
    private HostProcess host = null!;
    private OpenIdProvider provider = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>A school with nothing in it yet; its accounts are the demo's with the school's id behind them.</summary>
    public async Task School(string id, string name)
    {
        await using var store = DocumentStore.For(options =>
        {
            options.Connection(connection);
            options.AutoCreateSchemaObjects = AutoCreate.None;
            Log.Configure(options, []);
            new HostModule().Configure(null!, options);
        });
        await DemoAccounts.Open(store, new School(id, name), "-" + id);
    }

    /// <summary>Lets somebody's proofs grow too old, and nobody else's.</summary>
    public async Task LetProofsGrowOld(string login)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await using var aging = database.CreateCommand(
            """
            update access.mt_doc_session s set data = jsonb_set(s.data, '{provedAt}', to_jsonb(now() - interval '6 minutes'))
            from access.mt_doc_account a where a.data ->> 'login' = $1 and s.data ->> 'account' = a.id::text
            """);
        aging.Parameters.Add(new() { Value = login });
        await aging.ExecuteNonQueryAsync();
    }

    public async ValueTask InitializeAsync()
    {
        connection = Played ?? await HostProcess.NewDatabase();
        if (Played is null) (await HostProcess.Do(connection, "demo", "--as-of", AsOf)).ShouldBe(0);
        provider = await OpenIdProvider.Start();
        host = await HostProcess.Start(connection, ["--Today", AsOf, .. provider.Settings]);
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
        provider.Dispose();
        if (Played is null) await HostProcess.DropDatabase(connection);
    }

    /// <summary>Somebody of a school at a browser that runs no scripts.</summary>
    public async Task<Walker> Walk(string login) => new(await As(login, scripts: false));

    /// <summary>A page of its own, signed in as somebody of the demo school.</summary>
    public async Task<IPage> As(string login, int width = 1280, bool dark = false, bool scripts = true, string locale = "ru-RU")
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = host.Address.ToString(),
            Locale = locale,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
        });
        var page = await context.NewPageAsync();
        if (cookies.TryGetValue(login, out var known))
        {
            await context.AddCookiesAsync(known);
            await page.GotoAsync("/");
        }
        else
        {
            await SignIn(page, login);
            cookies[login] = [.. (await context.CookiesAsync()).Where(x => x.Name == "mentorship").Select(x => new Cookie { Name = x.Name, Value = x.Value, Domain = x.Domain, Path = x.Path, SameSite = x.SameSite })];
        }

        return page;
    }

    /// <summary>A page of nobody, at the name of the host that passkeys want.</summary>
    public async Task<IPage> Stranger(bool scripts, int width = 1280) => await (await browser.NewContextAsync(new()
    {
        BaseURL = $"http://localhost:{host.Address.Port}",
        Locale = "ru-RU",
        ViewportSize = new() { Width = width, Height = 900 },
        JavaScriptEnabled = scripts,
    })).NewPageAsync();

    private static async Task SignIn(IPage page, string login)
    {
        await page.GotoAsync("/login");
        await page.FillAsync("#login", login);
        await page.FillAsync("#password", DemoAccounts.Password);
        await page.ClickAsync("button.primary");
        await page.WaitForURLAsync(url => !url.Contains("/login"));
    }
}
