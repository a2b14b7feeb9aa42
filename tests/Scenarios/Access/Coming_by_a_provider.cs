using System.Net;
using System.Security.Claims;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Providers;
using Mentorship.Host.Access.Watching;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Mentorship.Tests.Scenarios.Access;

/// <summary>What is made of a provider's answer; the way there and back is walked with a real provider in the tests of pages.</summary>
public class Coming_by_a_provider
{
    private const string Provider = "school";

    [Fact]
    public async Task accepts_a_new_invitation_of_the_same_account_and_of_no_other()
    {
        var school = await (await House.Open()).School();
        var subject = "person-" + Guid.NewGuid();
        var (account, _, first) = await school.Invited();
        using var browser = new Browser(school.House.Host.Server);
        (await Answered(school, browser, subject, "invitation " + Invitation.HashOf(first))).ShouldBe("/account");

        var another = Invitation.NewSecret();
        await school.Send(Role.Director, new SendInvitation(new(account), Invitation.HashOf(another), Entrance_hall.Day));
        using var again = new Browser(school.House.Host.Server);
        (await Answered(school, again, subject, "invitation " + Invitation.HashOf(another))).ShouldBe("/account");
        (await again.IsIn()).ShouldBeTrue();
        (await school.Load(account)).Links.ShouldHaveSingleItem().Subject.ShouldBe(subject);

        var (stranger, _, theirs) = await school.Invited();
        using var other = new Browser(school.House.Host.Server);
        (await Answered(school, other, subject, "invitation " + Invitation.HashOf(theirs))).ShouldBe("/login?provider=taken");
        (await school.Load(stranger)).Links.ShouldBeEmpty();
    }

    [Fact]
    public async Task leads_to_no_page_of_anybody_elses()
    {
        var (school, browser, subject) = await Linked();
        (await Answered(school, browser, subject, "sign-in", target: "/\t/evil.example")).ShouldBe("/");
        (await Answered(school, browser, subject, "sign-in", target: "/groups")).ShouldBe("/groups");
    }

    [Fact]
    public async Task proves_once_more_who_it_is_when_the_provider_has_just_asked()
    {
        var (school, browser, subject) = await Linked();
        await Answered(school, browser, subject, "sign-in");
        var session = await Session(school);
        session.ProvedAt.ShouldBeNull();
        (await browser.Read("/step-up")).ShouldContain("ни пароля, ни кодов");

        var now = DateTimeOffset.UtcNow;
        (await Answered(school, browser, subject, $"proof {session.Id}", asked: now.AddMinutes(-6))).ShouldStartWith("/step-up?refused=provider");
        (await Answered(school, browser, subject, $"proof {session.Id}")).ShouldStartWith("/step-up?refused=provider");
        (await Answered(school, browser, "somebody else", $"proof {session.Id}", asked: now)).ShouldStartWith("/step-up?refused=provider");
        (await Answered(school, browser, subject, $"proof {Guid.NewGuid()}", asked: now)).ShouldStartWith("/step-up?refused=provider");
        (await browser.Read("/step-up?refused=provider")).ShouldContain("не подтвердил");
        (await Session(school)).ProvedAt.ShouldBeNull();

        (await Answered(school, browser, subject, $"proof {session.Id}", target: "/orders", asked: now)).ShouldBe("/orders");
        (await Session(school)).ProvedAt!.Value.ShouldBeGreaterThan(now.AddMinutes(-1));
        (await school.Read(x => SecurityLine.Read(x))).Select(x => (x.Matter, x.Detail)).ShouldContain((SecurityMatter.Proved, "Provider:school"));
        (await Answered(school, browser, subject, $"proof {session.Id}", asked: now)).ShouldBe("/step-up?proved=1");
    }

    /// <summary>A director whose account knows one person at the provider and nothing else.</summary>
    private static async Task<(SchoolHouse School, Browser Browser, string Subject)> Linked()
    {
        var school = await (await House.Open()).School();
        var subject = "person-" + Guid.NewGuid();
        await using var session = school.House.Store.LightweightSession();
        var director = (await session.LoadAsync<Account>(school.Account(Role.Director).Id))!;
        session.UpdateRevision(director with { PasswordHash = "", Links = [new(Provider, subject, DateTimeOffset.UtcNow)] }, director.Revision + 1);
        await session.SaveChangesAsync();
        return (school, new(school.House.Host.Server), subject);
    }

    private static async Task<Session> Session(SchoolHouse school)
    {
        await using var session = school.House.Store.QuerySession();
        var owner = school.Account(Role.Director).Id;
        return await session.Query<Session>().SingleAsync(x => x.Account == owner);
    }

    /// <summary>Comes back from the provider with its answer, sealed as the program itself seals it, and tells where it leads.</summary>
    internal static async Task<string> Answered(SchoolHouse school, Browser browser, string subject, string purpose, string? target = null, DateTimeOffset? asked = null)
    {
        List<Claim> claims = [new("sub", subject)];
        if (asked is { } at) claims.Add(new("auth_time", $"{at.ToUnixTimeSeconds()}"));
        var ticket = new AuthenticationTicket(
            new(new ClaimsIdentity(claims, ProvidersSetup.Answered)),
            new AuthenticationProperties(new Dictionary<string, string?> { ["for"] = purpose, ["provider"] = Provider, ["return"] = target }), ProvidersSetup.Answered);
        browser.Cookies["mentorship-provider"] =
            school.House.Host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(ProvidersSetup.Answered).TicketDataFormat.Protect(ticket);
        var answer = await browser.Get("/login/provider");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!.ToString();
    }
}
