using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Machines;

/// <summary>A machine client as it is looked after; nothing by which it could sign in.</summary>
public sealed record ClientLine(
    Guid Client, string Shown, string For, IReadOnlyList<string> Scopes, DateTimeOffset At, DateTimeOffset? LastUsedAt, bool Disabled, IReadOnlyList<DateTimeOffset?> SecretsUntil, bool MayChange)
{
    /// <summary>Those of the school that whoever asks looks after or may end.</summary>
    [View("/api/host/clients"), Needs(Deed.KeepClients)]
    public static async Task<IReadOnlyList<ClientLine>> Read(IQuerySession session, CancellationToken cancellation)
    {
        var (school, now) = (session.TenantId, DateTimeOffset.UtcNow);
        var clients = (await session.Query<MachineClient>().Where(x => x.School == school).ToListAsync(cancellation)).Where(Clients.Sees).ToArray();
        var accounts = (await session.LoadManyAsync<Account>(cancellation, [.. clients.Select(x => x.Account).Distinct()])).ToDictionary(x => x.Id, ShownAccounts.Unnamed);
        return [.. clients.OrderBy(x => x.Shown, StringComparer.CurrentCulture).Select(x => new ClientLine(
            x.Id, x.Shown, accounts.GetValueOrDefault(x.Account, ""), x.Scopes, x.At, x.LastUsedAt, x.DisabledAt is not null, [.. x.Secrets.Where(s => !(s.Until <= now)).Select(s => s.Until)], Clients.LooksAfter(x)))];
    }
}
