using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Marten;
using Marten.Patching;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Mentorship.Host.Access.Entering;

/// <summary>Begins and ends sessions, and looks at every request whether its session is still good.</summary>
public sealed class Doorkeeper(IDocumentStore store, KnownDevice devices, Watch watch) : CookieAuthenticationEvents
{
    private static readonly TimeSpan Written = TimeSpan.FromMinutes(5);

    public async Task Admit(HttpContext http, Account account, string how)
    {
        var now = DateTimeOffset.UtcNow;
        var session = new Session(
            new Guid(RandomNumberGenerator.GetBytes(16)), account.Id, account.Stamp, now, Whereabouts.Device(http.Request.Headers.UserAgent), Whereabouts.Shortened(http.Connection.RemoteIpAddress), how);
        await using var write = store.LightweightSession(Sight.Nobody);
        if (IdOf(http.User) is { } before) write.Delete<Session>(before);
        var forgotten = now - Session.Idle;
        write.DeleteWhere<Session>(x => x.Account == account.Id && x.LastSeen < forgotten);
        write.Insert(session);
        write.Insert(watch.Entry(SecurityMatter.SignedIn, account.School, account.Id, how) with { By = account.Id });
        await write.SaveChangesAsync();
        devices.Remember(http, account.Login);
        await http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(
            [new("session", session.Id.ToString()), new("account", account.Id.ToString()), new("school", account.School)], CookieAuthenticationDefaults.AuthenticationScheme)));
    }

    public async Task Leave(HttpContext http)
    {
        if (IdOf(http.User) is { } id && Guid.TryParse(http.User.FindFirstValue("account"), out var account))
        {
            await using var write = store.LightweightSession(Sight.Nobody);
            write.Delete<Session>(id);
            write.Insert(watch.Entry(SecurityMatter.SignedOut, http.User.FindFirstValue("school")!, account));
            await write.SaveChangesAsync();
        }

        await http.SignOutAsync();
    }

    /// <summary>Roles, names and the end of a session hold from the next request on: the cookie only says which session it is.</summary>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (IdOf(context.Principal) is not { } id || !Guid.TryParse(context.Principal!.FindFirstValue("account"), out var owner))
        {
            context.RejectPrincipal();
            return;
        }

        await using var read = store.QuerySession(Sight.Nobody);
        var batch = read.CreateBatchQuery();
        var (asked, by, at) = (batch.Load<Session>(id), batch.Load<Account>(owner), batch.Load<School>(context.Principal!.FindFirstValue("school")!));
        await batch.Execute(context.HttpContext.RequestAborted);
        var (session, account, school, now) = (await asked, await by, await at, DateTimeOffset.UtcNow);
        if (session?.Good(account, now) != true || school?.ClosedOn is not null)
        {
            context.RejectPrincipal();
            return;
        }

        // another program may have moved the school to another zone
        if (school is not null) Today.Keep(school.Id, school.TimeZone);
        if (now - session.LastSeen > Written) await Seen(id, now);
        context.ReplacePrincipal(Bearer(session, account!, school?.Name ?? ""));
    }

    public static Guid? IdOf(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue("session"), out var id) ? id : null;

    /// <summary>Changes what is remembered with the session, if it is still there.</summary>
    public async Task Change(HttpContext http, Func<Session, Session> change, SecurityEntry? entry = null)
    {
        await using var write = store.LightweightSession(Sight.Nobody);
        await write.BeginTransactionAsync(default);
        // two tabs at once: the second changes what the first has made of it
        if (IdOf(http.User) is not { } id || (await write.QueryAsync<Session>("where id = ? for update", id)).SingleOrDefault() is not { } session)
            throw new NotAllowed(signedIn: false);
        write.Update(change(session));
        if (entry is not null) write.Insert(entry);
        await write.SaveChangesAsync();
    }

    /// <summary>Writes nothing else: another tab may just have changed the rest, or ended the session.</summary>
    private async Task Seen(Guid session, DateTimeOffset now)
    {
        await using var write = store.LightweightSession(Sight.Nobody);
        write.Patch<Session>(session).Set(x => x.LastSeen, now);
        await write.SaveChangesAsync();
    }

    /// <summary>The claim sub is what forms are sealed for: the session, and nothing of it that may change while a form is open.</summary>
    private static ClaimsPrincipal Bearer(Session session, Account account, string school) => new(new ClaimsIdentity(
        [
            new("sub", session.Id.ToString()), new("session", session.Id.ToString()), new("account", account.Id.ToString()), new("school", account.School),
            new("shown", account.Shown), new("schoolName", school), new("proved", session.ProvedAt?.ToString("O") ?? ""),
            .. session.Inspections.Select(x => new Claim("inspection", JsonSerializer.Serialize(x))), .. account.Roles.Select(x => new Claim("role", x.ToString())),
        ], CookieAuthenticationDefaults.AuthenticationScheme));
}
