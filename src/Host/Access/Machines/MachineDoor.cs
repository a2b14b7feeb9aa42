using System.Security.Claims;
using Marten;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.Extensions.Options;

namespace Mentorship.Host.Access.Machines;

/// <summary>Gives machine clients tokens for an hour, and looks at every request whether client, secret and account are still good.</summary>
public sealed class MachineDoor(IDocumentStore store, Watch watch, IOptionsMonitor<BearerTokenOptions> options)
{
    public const string Scheme = "machine";

    public static readonly TimeSpan Good = TimeSpan.FromHours(1);

    /// <summary>The client that shows this secret, or nothing.</summary>
    public async Task<(MachineClient Client, string Hash)?> Recognise(string id, string secret)
    {
        var hash = Invitation.HashOf(secret);
        await using var session = store.QuerySession(Sight.Nobody);
        var client = Guid.TryParse(id, out var known) ? await session.LoadAsync<MachineClient>(known) : null;
        if (client?.Good(hash, DateTimeOffset.UtcNow) is not null) return (client, hash);
        await watch.Once(SecurityMatter.ClientRefused, client?.School ?? "", client?.Account, client is null ? "" : $"{client.Id}");
        return null;
    }

    /// <summary>A token with these scopes.</summary>
    public async Task<string> Issue(MachineClient client, string hash, IReadOnlyList<string> scopes)
    {
        await using var session = store.LightweightSession(Sight.Nobody);
        session.Insert(watch.Entry(SecurityMatter.TokenIssued, client.School, client.Account, $"{client.Id}: {string.Join(' ', scopes)}"));
        session.Patch(client.Id, DateTimeOffset.UtcNow);
        await session.SaveChangesAsync();
        var who = new ClaimsIdentity([new("client", client.Id.ToString()), new("secret", hash), .. scopes.Select(x => new Claim("scope", x))], Scheme);
        return options.Get(Scheme).BearerTokenProtector.Protect(
            new AuthenticationTicket(new(who), new() { ExpiresUtc = DateTimeOffset.UtcNow + Good }, $"{Scheme}:AccessToken"));
    }

    /// <summary>Who a token stands for in a scope: the account behind it, in that one role.</summary>
    public async Task<ClaimsPrincipal?> Bearer(ClaimsPrincipal token, Scope scope)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        if (await Living(token, session) is not { } client) return null;
        var account = await session.LoadAsync<Account>(client.Account);
        if (account is null || account.Closed(DateTimeOffset.UtcNow) || !account.Roles.Contains(scope.Role)) return null;
        if ((await session.LoadAsync<School>(account.School))?.ClosedOn is not null) return null;
        return new(new ClaimsIdentity(
            [new("account", account.Id.ToString()), new("school", account.School), new("shown", account.Shown), new("role", scope.Role.ToString()), new("client", client.Id.ToString())], Scheme));
    }

    private static async Task<MachineClient?> Living(ClaimsPrincipal token, IQuerySession session) =>
        Guid.TryParse(token.FindFirstValue("client"), out var id) && await session.LoadAsync<MachineClient>(id) is { } client
        && client.Good(token.FindFirstValue("secret") ?? "", DateTimeOffset.UtcNow) is not null ? client : null;
}
