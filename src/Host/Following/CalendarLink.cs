using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Following;

/// <summary>The secret address at which somebody's calendar asks for their lines of the road map; of the secret only the hash is kept.</summary>
public sealed record CalendarLink(string Id, Guid Account, string School, DateTimeOffset Since)
{
    public override string ToString() => $"{nameof(CalendarLink)} of {Account}";
}

/// <summary>Makes such addresses, one for an account, and takes them back.</summary>
public sealed class CalendarLinks(IDocumentStore store, Watch watch, TimeProvider clock)
{
    public async Task<CalendarLink?> Of(Account account)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        return await session.Query<CalendarLink>().FirstOrDefaultAsync(x => x.Account == account.Id);
    }

    /// <summary>A new secret; the earlier address leads nowhere from now on.</summary>
    public async Task<string> Make(Account account)
    {
        var secret = Invitation.NewSecret();
        await using var session = store.LightweightSession(Sight.Nobody);
        session.DeleteWhere<CalendarLink>(x => x.Account == account.Id);
        session.Insert(new CalendarLink(Invitation.HashOf(secret), account.Id, account.School, clock.GetUtcNow()));
        session.Insert(watch.Entry(SecurityMatter.CalendarLinkMade, account.School, account.Id));
        await session.SaveChangesAsync();
        return secret;
    }

    public async Task Revoke(Account account)
    {
        await using var session = store.LightweightSession(Sight.Nobody);
        session.DeleteWhere<CalendarLink>(x => x.Account == account.Id);
        session.Insert(watch.Entry(SecurityMatter.CalendarLinkRevoked, account.School, account.Id));
        await session.SaveChangesAsync();
    }

    /// <summary>Whose calendar asks: somebody who could sign in now and read the road map, else nobody.</summary>
    public async Task<Account?> Owner(string secret)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        if (await session.LoadAsync<CalendarLink>(Invitation.HashOf(secret)) is not { } link || await session.LoadAsync<Account>(link.Account) is not { } account) return null;
        var school = await session.LoadAsync<School>(account.School);
        return account.State(DateTimeOffset.UtcNow) == AccountState.Active && school is { ClosedOn: null } && PermissionTable.RolesOf(Deed.ReadRoadmap).Any(account.Roles.Contains) ? account : null;
    }
}
