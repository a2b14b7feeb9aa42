using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Demo;

namespace Mentorship.Tests.Scenarios.Access;

public class Managing_accounts
{
    [Fact]
    public async Task refuses_what_is_sent_twice_and_does_not_fail()
    {
        var school = await (await House.Open()).School();
        using var director = await school.Http(Role.Director);
        var invitation = new SendInvitation(new(school.Account(Role.Curator).Id), Invitation.HashOf(Invitation.NewSecret()), new(2026, 9, 15));
        (await director.PostAsJsonAsync("/api/host/send-invitation", invitation, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await director.PostAsJsonAsync("/api/host/send-invitation", invitation, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var client = new RegisterClient(Guid.NewGuid(), "Сводка", new(school.Account(Role.Auditor).Id), ["feed:school"], Invitation.HashOf("x"), new(2026, 9, 15));
        var answers = new[] { await director.PostAsJsonAsync("/api/host/register-client", client, Json.Options), await director.PostAsJsonAsync("/api/host/register-client", client, Json.Options) };
        answers.Select(x => x.StatusCode).ShouldBe([HttpStatusCode.NoContent, HttpStatusCode.Conflict]);
        (await answers[1].Content.ReadAsStringAsync()).ShouldContain("уже записано");
    }

    [Fact]
    public async Task gives_nobody_a_role_above_ones_own()
    {
        var school = await (await House.Open()).School();
        foreach (var (by, role) in new[] { (Role.Deputy, Role.Director), (Role.Director, Role.Operator), (Role.Director, Role.Auditor), (Role.Operator, Role.Curator) })
            (await Should.ThrowAsync<Refused>(() => school.Invited(by, role))).Message.ShouldStartWith("Такую роль вы дать не можете");
        var curator = school.Account(Role.Curator).Id;
        await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new ChangeRoles(new(curator), [Role.Curator, Role.Director], Entrance_hall.Day)));
    }

    [Fact]
    public async Task gives_no_way_round_by_an_invitation_for_somebody_above()
    {
        var school = await (await House.Open()).School();
        var director = school.Account(Role.Director).Id;
        foreach (var act in new object[]
        {
            new SendInvitation(new(director), Invitation.HashOf("x"), Entrance_hall.Day), new BlockAccount(new(director), Entrance_hall.Day),
            new ChangeRoles(new(director), [Role.Curator], Entrance_hall.Day),
        })
            (await Should.ThrowAsync<Refused>(() => school.Send(Role.Deputy, act))).Message.ShouldContain("не распоряжаетесь");
    }

    [Fact]
    public async Task ends_at_the_schools_wall()
    {
        var house = await House.Open();
        var (mine, others) = (await house.School(), await house.School());
        await Should.ThrowAsync<NotThere>(() => mine.Send(Role.Director, new BlockAccount(new(others.Account(Role.Curator).Id), Entrance_hall.Day)));
        using var director = await mine.Browse(Role.Director);
        (await director.Get($"/accounts/{others.Account(Role.Curator).Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await director.Read("/api/host/accounts")).ShouldNotContain(others.Account(Role.Curator).Login);
    }

    [Fact]
    public async Task shows_nothing_to_sign_in_with()
    {
        var school = await (await House.Open()).School();
        using var director = await school.Browse(Role.Director);
        var told = await director.Read("/api/host/accounts");
        told.ShouldContain(school.Account(Role.Curator).Login);
        told.ShouldNotContain("asswordHash");
        told.ShouldNotContain(school.Account(Role.Curator).PasswordHash);
    }

    [Fact]
    public async Task puts_out_at_once_and_lets_in_again()
    {
        var school = await (await House.Open()).School();
        var curator = school.Account(Role.Curator);
        using var browser = await school.Browse(Role.Curator);
        await school.Send(Role.Director, new BlockAccount(new(curator.Id), Entrance_hall.Day));
        (await browser.IsIn()).ShouldBeFalse();
        (await browser.SignIn(curator.Login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await school.Send(Role.Director, new UnblockAccount(new(curator.Id), Entrance_hall.Day));
        (await browser.SignIn(curator.Login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task takes_roles_away_at_once()
    {
        var school = await (await House.Open()).School();
        var curator = school.Account(Role.Curator);
        using var browser = await school.Browse(Role.Curator);
        await school.Send(Role.Director, new ChangeRoles(new(curator.Id), [Role.Psychologist], Entrance_hall.Day));
        (await browser.IsIn()).ShouldBeFalse();
        await browser.SignIn(curator.Login, DemoAccounts.Password);
        (await browser.Get("/people/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task is_written_in_the_journal_of_security()
    {
        var school = await (await House.Open()).School();
        var (account, _, secret) = await school.Invited();
        using var browser = new Browser(school.House.Host.Server, "192.0.2.77");
        await browser.Accept(secret, Entrance_hall.Good);
        await school.Send(Role.Director, new BlockAccount(new(account), Entrance_hall.Day));
        var lines = await school.Read(session => SecurityLine.Read(session));
        lines.Select(x => x.Matter).ShouldBe([SecurityMatter.AccountBlocked, SecurityMatter.SignedIn, SecurityMatter.InvitationAccepted, SecurityMatter.InvitationMade, SecurityMatter.Invited]);
        lines[0].By.ShouldBe(school.Account(Role.Director).Shown);
        lines[1].From.ShouldBe("192.0.2.0/24");
        using var director = await school.Browse(Role.Director);
        var page = await director.Read("/security");
        page.ShouldContain("приглашение принято");
        page.ShouldNotContain("192.0.2.77");
        page.ShouldNotContain(secret);
    }
}
