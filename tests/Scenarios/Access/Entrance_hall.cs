using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Demo;

namespace Mentorship.Tests.Scenarios.Access;

/// <summary>What scenarios about accounts do over and over.</summary>
internal static class Entrance_hall
{
    public static readonly DateOnly Day = new(2026, 9, 15);

    public const string Good = "лиса рисует мост";

    public static Task<HttpResponseMessage> SignIn(this Browser browser, string login, string password, string? code = null) =>
        browser.Send(new(HttpMethod.Post, "/api/sign-in") { Content = JsonContent.Create(new Credentials(login, password, code)) });

    public static async Task<Browser> Browse(this SchoolHouse school, Role role)
    {
        var browser = new Browser(school.House.Host.Server);
        (await browser.SignIn(school.Account(role).Login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return browser;
    }

    /// <summary>Clicks «Выйти» on a page.</summary>
    public static async Task<HttpResponseMessage> SignOut(this Browser browser)
    {
        var page = await (await browser.Get("/account")).Content.ReadAsStringAsync();
        var form = page[page.IndexOf("action=\"/logout\"", StringComparison.Ordinal)..];
        var token = form.Split("value=\"")[1].Split('"')[0];
        return await browser.Send(new(HttpMethod.Post, "/logout") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", WebUtility.HtmlDecode(token))]) });
    }

    public static async Task<bool> IsIn(this Browser browser) => (await browser.Get("/account")).StatusCode == HttpStatusCode.OK;

    /// <summary>Somebody new with an open invitation, and its secret.</summary>
    public static async Task<(Guid Account, string Login, string Secret)> Invited(this SchoolHouse school, Role by = Role.Director, Role role = Role.Curator)
    {
        var (account, login, secret) = (Guid.NewGuid(), "new-" + Guid.NewGuid().ToString("n")[..8], Invitation.NewSecret());
        await school.Send(by,
            new InviteAccount(new(account), login, "Новикова А. А.", [role], null, Day),
            new SendInvitation(new(account), Invitation.HashOf(secret), Day));
        return (account, login, secret);
    }

    public static Task<HttpResponseMessage> Accept(this Browser browser, string secret, string password) =>
        browser.Submit($"/invitation?key={secret}", "by-password", ("NewPassword", password), ("Again", password));

    /// <summary>Lets the school's people in by a provider only.</summary>
    public static async Task OnlyProviders(this SchoolHouse school)
    {
        await using var session = school.House.Store.LightweightSession();
        session.Store(new SchoolAccess(school.Id) { OnlyProviders = true });
        await session.SaveChangesAsync();
    }

    public static async Task<Account> Load(this SchoolHouse school, Guid account)
    {
        await using var session = school.House.Store.QuerySession();
        return (await session.LoadAsync<Account>(account))!;
    }
}
