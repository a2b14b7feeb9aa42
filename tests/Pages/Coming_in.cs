using System.Text.Json;
using Deque.AxeCore.Playwright;
using Mentorship.Host.Demo;
using Microsoft.Playwright;
using OtpNet;

namespace Mentorship.Tests.Pages;

/// <summary>All ways in, as people go them.</summary>
public class Coming_in(Product product)
{
    private const string Password = "лиса рисует мост";

    [Theory, InlineData(true, 1280), InlineData(false, 375)]
    public async Task by_an_invitation_and_a_password_then_with_codes_and_a_recovery_code(bool scripts, int width)
    {
        var (director, school) = await Director(scripts);
        var (login, link) = await Invite(director, school);
        var page = await product.Stranger(scripts, width);
        await page.GotoAsync(link);
        await Look(page, "invitation", width, scripts);
        await page.FillAsync("#new-password", Password);
        await page.FillAsync("#again", Password);
        await page.ClickAsync("form:has(#again) button");
        await page.WaitForURLAsync("**/account");
        (await page.InnerTextAsync("main")).ShouldContain(login);
        await Look(page, "account", width, scripts);

        await page.GetByRole(AriaRole.Link, new() { Name = "Включить коды" }).ClickAsync();
        await Look(page, "account-codes", width, scripts);
        var key = (await page.InnerTextAsync("code.key")).Replace(" ", "", StringComparison.Ordinal);
        await page.FillAsync("#codes-current", Password);
        await page.FillAsync("#code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp());
        await page.ClickAsync("main button.primary");
        (await page.Locator(".codes li").CountAsync()).ShouldBe(10);
        var recovery = await page.Locator(".codes li").First.InnerTextAsync();
        await Look(page, "recovery-codes", width, scripts);

        await SignOut(page);
        await SignIn(page, login, Password);
        await page.WaitForURLAsync("**/login/code*");
        await Look(page, "login-code", width, scripts);
        await page.FillAsync("#code", "000000");
        await page.ClickAsync("button.primary");
        (await page.InnerTextAsync("[role=alert]")).ShouldContain("Код не подходит");
        await page.FillAsync("#code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(DateTime.UtcNow.AddSeconds(30)));
        await page.ClickAsync("button.primary");
        await page.WaitForURLAsync(x => !x.Contains("/login"));

        await SignOut(page);
        await SignIn(page, login, Password);
        await page.FillAsync("#code", recovery);
        await page.ClickAsync("button.primary");
        await page.WaitForURLAsync(x => !x.Contains("/login"));
        await page.GotoAsync("/account");
        (await page.InnerTextAsync("main")).ShouldContain("Осталось кодов восстановления: 9");
    }

    [Fact]
    public async Task by_a_passkey_made_for_an_invitation_and_by_a_second_one()
    {
        var (director, school) = await Director(scripts: true);
        var (login, link) = await Invite(director, school);
        var page = await product.Stranger(scripts: true);
        await Authenticator(page);
        await page.GotoAsync(link);
        await page.ClickAsync("form[data-passkey] button");
        await page.WaitForURLAsync("**/account");
        await SignOut(page);
        await page.GotoAsync("/login");
        await page.ClickAsync("form[data-passkey] button");
        await page.WaitForURLAsync(x => !x.Contains("/login"));
        await page.GotoAsync("/account");
        (await page.InnerTextAsync("main")).ShouldContain(login);
        await page.Locator("summary", new() { HasText = "Удалить" }).ClickAsync();
        await page.ClickAsync("form:has-text('Удалить') button");
        (await page.Locator("[role=alert]").AllInnerTextsAsync()).ShouldContain(x => x.Contains("последний способ входа"));
        await Look(page, "account-passkey", 1280, scripts: true);
    }

    [Fact]
    public async Task by_a_passkey_needs_the_password_first_where_there_is_one()
    {
        var login = $"curator-{await School()}";
        var page = await product.Stranger(scripts: true);
        await Authenticator(page);
        await SignIn(page, login, DemoAccounts.Password);
        await page.GotoAsync("/account");
        await page.FillAsync("#passkey-current", "не тот пароль");
        await page.ClickAsync("form[data-passkey] button");
        await page.Locator("form[data-passkey] [role=alert]", new() { HasText = "Текущий пароль не подходит" }).WaitForAsync();
        await page.FillAsync("#passkey-current", DemoAccounts.Password);
        await page.FillAsync("#passkey-name", "мой телефон");
        await page.ClickAsync("form[data-passkey] button");
        await page.WaitForURLAsync("**/account?changed=1*");
        (await page.InnerTextAsync("main")).ShouldContain("мой телефон");
        await SignOut(page);
        await page.GotoAsync("/login?return=/groups");
        await page.ClickAsync("form[data-passkey] button");
        await Arrives(page, "/groups");
        await ProveByPasskey(page, login);
    }

    /// <summary>Long after coming in: what is weighty asks first, the same key says that it is still they, and it opens.</summary>
    private async Task ProveByPasskey(IPage page, string login)
    {
        await product.LetProofsGrowOld(login);
        var weighty = $"/api/participants/people/{Guid.NewGuid()}/answers";
        await page.GotoAsync(weighty);
        await Arrives(page, "/step-up");
        (await page.InnerTextAsync("h1")).ShouldBe("Подтвердите, что это вы");
        await page.Locator("form[data-passkey] button").WaitForAsync();
        await Look(page, "step-up", 1280, scripts: true);
        await page.ClickAsync("form[data-passkey] button");
        await Arrives(page, weighty);
        (await page.InnerTextAsync("body")).ShouldContain("[]");
        await product.LetProofsGrowOld(login);
        await page.GotoAsync(weighty);
        await Arrives(page, "/step-up");
    }

    /// <summary>An address that only names another one in its question is not that other one.</summary>
    private static Task Arrives(IPage page, string path) => page.WaitForURLAsync(x => new Uri(x).AbsolutePath == path);

    [Theory, InlineData(true), InlineData(false)]
    public async Task by_a_provider_only_once_it_is_linked(bool scripts)
    {
        var (login, subject) = ($"curator-{await School()}", "person-" + Guid.NewGuid().ToString("n")[..8]);
        var page = await product.Stranger(scripts);
        await page.GotoAsync("/login");
        await Look(page, "login", 1280, scripts);
        await ByProvider(page, subject);
        await page.WaitForURLAsync("**/login?provider=unknown");
        (await page.InnerTextAsync("[role=alert]")).ShouldContain("не привязан ни к одной учётной записи");

        await SignIn(page, login, DemoAccounts.Password);
        await page.GotoAsync("/account");
        await page.Locator("summary", new() { HasText = "Привязать вход через Школьный вход" }).ClickAsync();
        await page.FillAsync("#link-school-current", DemoAccounts.Password);
        await page.ClickAsync("form[action='/login/with/school'] button");
        await page.WaitForURLAsync("**/account*");
        (await page.InnerTextAsync("main")).ShouldContain("Отвязать вход через Школьный вход");

        await SignOut(page);
        await page.GotoAsync("/login?return=/groups");
        await page.ClickAsync("form[action='/login/with/school'] button");
        await Arrives(page, "/groups");
    }

    [Fact]
    public async Task by_a_provider_for_an_invitation_and_by_nothing_else_where_the_school_wants_it_so()
    {
        var (director, school) = await Director(scripts: false);
        var (login, link) = await Invite(director, school);
        var page = await product.Stranger(scripts: false);
        await page.GotoAsync(link);
        await ByProvider(page, login);
        await page.WaitForURLAsync("**/account");
        (await page.InnerTextAsync("main")).ShouldContain(login);

        await director.GotoAsync("/accounts");
        await director.ClickAsync("#AllowOnlyProviders button");
        (await director.InnerTextAsync("#AllowOnlyProviders [role=alert]")).ShouldContain("Сначала привяжите свой вход");
        await director.GotoAsync("/account");
        await director.Locator("summary", new() { HasText = "Привязать вход через" }).ClickAsync();
        await director.FillAsync("#link-school-current", DemoAccounts.Password);
        await ByProvider(director, "director-" + school);
        await director.WaitForURLAsync("**/account*");
        await director.GotoAsync("/accounts");
        await director.ClickAsync("#AllowOnlyProviders button");
        (await director.InnerTextAsync("main")).ShouldContain("Сейчас входят только через поставщика");

        var another = await product.Stranger(scripts: false);
        await another.GotoAsync((await Invite(director, school, suffix: "-2")).Link);
        (await another.Locator("#again").CountAsync()).ShouldBe(0);
        (await another.Locator("form[action='/login/with/school']").CountAsync()).ShouldBe(1);

        var curator = await product.Stranger(scripts: false);
        await SignIn(curator, $"curator-{school}", DemoAccounts.Password);
        (await curator.InnerTextAsync("[role=alert]")).ShouldContain("только через поставщика входа");
        await SignIn(curator, $"operator-{school}", DemoAccounts.Password);
        await curator.WaitForURLAsync(x => !x.Contains("/login"));
        await SignOut(page);
        await page.GotoAsync("/login");
        await page.ClickAsync("form[action='/login/with/school'] button");
        await page.WaitForURLAsync(x => !x.Contains("/login"));
    }

    [Theory, InlineData(1280), InlineData(375)]
    public async Task is_managed_on_readable_pages(int width)
    {
        var (director, school) = await Director(scripts: true, width);
        await Look(director, "accounts", width, scripts: true);
        await Invite(director, school, width, scripts: true);
        await director.GotoAsync("/security");
        (await director.InnerTextAsync("main")).ShouldContain("выдано приглашение");
        await Look(director, "security", width, scripts: true);
    }

    private async Task<string> School()
    {
        var id = "e" + Guid.NewGuid().ToString("n")[..8];
        await product.School(id, "Школа № 7");
        return id;
    }

    private async Task<(IPage Page, string School)> Director(bool scripts, int width = 1280)
    {
        var school = await School();
        var page = await product.Stranger(scripts, width);
        await SignIn(page, $"director-{school}", DemoAccounts.Password);
        await page.GotoAsync("/accounts");
        return (page, school);
    }

    private static async Task<(string Login, string Link)> Invite(IPage director, string school, int width = 1280, string suffix = "", bool scripts = false)
    {
        var login = $"new-{school}{suffix}";
        await director.GotoAsync("/accounts");
        await director.Locator("summary", new() { HasText = "Пригласить" }).ClickAsync();
        await director.FillAsync("#InviteAccount [name=Login]", login);
        await director.FillAsync("#InviteAccount [name=Shown]", "Новикова А. А.");
        await director.CheckAsync("#InviteAccount input[name=Roles][value=Curator]");
        await director.ClickAsync("#InviteAccount > button");
        await director.WaitForURLAsync("**/accounts/*?done=InviteAccount*");
        await director.GetByRole(AriaRole.Button, new() { Name = "Показать ссылку приглашения" }).ClickAsync();
        var link = await director.InnerTextAsync(".secret code");
        (await director.Locator("figure.qr svg").CountAsync()).ShouldBe(1);
        await Look(director, "account-of-another", width, scripts);
        return (login, link);
    }

    private static async Task SignIn(IPage page, string login, string password)
    {
        await page.GotoAsync("/login");
        await page.FillAsync("#login", login);
        await page.FillAsync("#password", password);
        await page.ClickAsync("form:has(#password) button");
    }

    private static async Task SignOut(IPage page)
    {
        await page.ClickAsync("form[action='/logout'] button");
        await page.WaitForURLAsync("**/login");
    }

    /// <summary>To the provider, through its own pages and back.</summary>
    private static async Task ByProvider(IPage page, string subject)
    {
        await page.ClickAsync("form[action='/login/with/school'] button");
        await page.FillAsync("input[name=login]", subject);
        await page.FillAsync("input[name=password]", "whatever");
        await page.ClickAsync("button[type=submit]");
        await page.Locator("button[type=submit]", new() { HasText = "Continue" }).ClickAsync();
    }

    private static async Task Authenticator(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            }),
        });
    }

    private static async Task Look(IPage page, string name, int width, bool scripts)
    {
        await page.ScreenshotAsync(new() { Path = Pictures.Path($"entrance-{name}-{width}"), FullPage = true });
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")).ShouldBeTrue($"{page.Url} scrolls sideways at {width}");
        // what checks accessibility is itself a script
        if (scripts) (await page.RunAxe()).Violations.Select(x => $"{x.Id}: {x.Nodes[0].Html}").ShouldBeEmpty(page.Url);
    }
}
