using System.Net;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Demo;
using Mentorship.Host.Organisations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Access;

public class Accepting_an_invitation
{
    [Fact]
    public async Task by_a_password_lets_in_at_once_and_from_then_on()
    {
        var school = await (await House.Open()).School();
        var (_, login, secret) = await school.Invited();
        using var browser = new Browser(school.House.Host.Server);
        (await browser.Read($"/invitation?key={secret}")).ShouldContain(login);
        (await browser.Accept(secret, Entrance_hall.Good)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.IsIn()).ShouldBeTrue();
        using var later = new Browser(school.House.Host.Server);
        (await later.SignIn(login.ToUpperInvariant(), Entrance_hall.Good)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task works_once()
    {
        var school = await (await House.Open()).School();
        var (_, login, secret) = await school.Invited();
        using var first = new Browser(school.House.Host.Server);
        using var second = new Browser(school.House.Host.Server);
        await first.Accept(secret, Entrance_hall.Good);
        (await second.Read($"/invitation?key={secret}")).ShouldContain("не действует");
        (await second.SignIn(login, "другой пароль тут")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task takes_no_known_password()
    {
        var school = await (await House.Open()).School();
        var (account, _, secret) = await school.Invited();
        using var browser = new Browser(school.House.Host.Server);
        var answer = await browser.Accept(secret, "qwertyuiop123");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain("подбирают первым");
        (await school.Load(account)).CanSignIn.ShouldBeFalse();
    }

    [Fact]
    public async Task works_neither_revoked_nor_replaced_nor_a_week_later()
    {
        var school = await (await House.Open()).School();
        using var browser = new Browser(school.House.Host.Server);
        var (account, _, first) = await school.Invited();
        var second = Invitation.NewSecret();
        await school.Send(Role.Director, new SendInvitation(new(account), Invitation.HashOf(second), Entrance_hall.Day));
        (await browser.Read($"/invitation?key={first}")).ShouldContain("не действует");
        (await browser.Read($"/invitation?key={second}")).ShouldNotContain("не действует");
        await school.Send(Role.Director, new RevokeInvitation(new(account), Entrance_hall.Day));
        (await browser.Read($"/invitation?key={second}")).ShouldContain("не действует");

        var old = Invitation.NewSecret();
        await using (var session = school.House.Store.LightweightSession())
        {
            session.Insert(new Invitation(Invitation.HashOf(old), account, school.Id, Guid.NewGuid(), DateTimeOffset.UtcNow.AddDays(-7)));
            await session.SaveChangesAsync();
        }

        (await browser.Read($"/invitation?key={old}")).ShouldContain("не действует");
        (await browser.Read("/invitation")).ShouldContain("не действует");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task brings_no_roles_given_after_it(bool byOperator)
    {
        var house = await House.Open();
        var (school, operators) = (await house.School(), await house.School());
        using var browser = new Browser(house.Host.Server);
        var (account, login, secret) = await school.Invited(Role.Deputy);
        if (byOperator) await operators.Send(Role.Operator, new AppointDirector(school.Id, new(Guid.NewGuid()), login, null, Entrance_hall.Day));
        else await school.Send(Role.Director, new ChangeRoles(new(account), [Role.Deputy], Entrance_hall.Day));
        (await browser.Read($"/invitation?key={secret}")).ShouldContain("не действует");
    }

    [Fact]
    public async Task begins_an_account_anew_and_ends_what_was()
    {
        var school = await (await House.Open()).School();
        using var thief = await school.Browse(Role.Curator);
        var (curator, secret) = (school.Account(Role.Curator), Invitation.NewSecret());
        await school.Send(Role.Director, new SendInvitation(new(curator.Id), Invitation.HashOf(secret), Entrance_hall.Day));
        (await thief.IsIn()).ShouldBeTrue();
        using var owner = new Browser(school.House.Host.Server);
        await owner.Accept(secret, Entrance_hall.Good);
        (await owner.IsIn()).ShouldBeTrue();
        (await thief.IsIn()).ShouldBeFalse();
        (await thief.SignIn(curator.Login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task keeps_the_secret_nowhere()
    {
        var school = await (await House.Open()).School();
        var (_, _, secret) = await school.Invited();
        using var browser = new Browser(school.House.Host.Server);
        await browser.Accept(secret, Entrance_hall.Good);
        House.Log.Lines.ShouldNotContain(x => x.Contains(secret, StringComparison.Ordinal) || x.Contains(Entrance_hall.Good, StringComparison.Ordinal));
        await using var command = school.House.Host.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand("select count(*) from (select x::text as line from access.mt_doc_invitation x union all select x::text from access.mt_doc_security_events x union all select x::text from access.mt_doc_account x) all_lines where line like '%' || $1 || '%'");
        command.Parameters.AddWithValue(secret);
        (await command.ExecuteScalarAsync()).ShouldBe(0L);
    }
}
