using Marten;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Contracts;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Where an account stands.</summary>
public enum AccountState { Waiting, Invited, Active, Blocked }

/// <summary>An account as those who manage accounts see it; nothing by which anybody could sign in.</summary>
public sealed record AccountLine(
    AccountId Account, string Login, string Shown, IReadOnlyList<Role> Roles, ParticipantId? Participant, AccountState State, bool SecondFactor, int Passkeys,
    IReadOnlyList<string> Providers, DateTimeOffset? InvitedUntil)
{
    public RepresentativeId? Representative { get; init; }

    public IReadOnlyList<string> Classes { get; init; } = [];

    public IReadOnlyList<ParticipantId> Entrusted { get; init; } = [];

    /// <summary>All accounts of the school.</summary>
    [View("/api/host/accounts"), Needs(Deed.ManageAccounts)]
    public static async Task<IReadOnlyList<AccountLine>> Read(IQuerySession session, Courier courier)
    {
        var school = session.TenantId;
        return await Of(
            courier, await session.Query<Account>().Where(x => x.School == school).ToListAsync(),
            await session.Query<Invitation>().Where(x => x.School == school && x.UsedAt == null && x.RevokedAt == null).ToListAsync());
    }

    /// <summary>One account of the school.</summary>
    public static async Task<AccountLine?> Read(IQuerySession session, Courier courier, AccountId account) =>
        await session.LoadAsync<Account>(account.Value) is { } one && one.School == session.TenantId
            ? (await Of(courier, [one], await session.Query<Invitation>().Where(x => x.Account == one.Id && x.UsedAt == null && x.RevokedAt == null).ToListAsync()))[0]
            : null;

    private static async Task<IReadOnlyList<AccountLine>> Of(Courier courier, IReadOnlyList<Account> accounts, IReadOnlyList<Invitation> invitations)
    {
        var now = DateTimeOffset.UtcNow;
        var open = invitations.Where(x => x.Open(now)).ToLookup(x => x.Account);
        // an operator manages accounts and knows nobody of the school
        var shown = May.Do(Deed.ListPeople) ? await ShownAccounts.Of(accounts, x => courier.Ask<Names>(x)) : accounts.ToDictionary(x => x.Id, ShownAccounts.Unnamed);
        return [.. accounts.Select(x => Of(x, shown[x.Id], open[x.Id].FirstOrDefault(), now)).OrderBy(x => x.Shown, StringComparer.CurrentCulture)];
    }

    private static AccountLine Of(Account x, string shown, Invitation? open, DateTimeOffset now) => new(
        new(x.Id), x.Login, shown, x.Roles, x.Participant is { } participant ? new(participant) : null,
        open is not null && !x.Closed(now) ? AccountState.Invited : x.State(now),
        x.SecondFactor, x.Passkeys.Count, [.. x.Links.Select(l => l.Provider)], open?.Until)
    {
        Representative = x.Representative is { } representative ? new(representative) : null,
        Classes = x.Classes,
        Entrusted = [.. x.Entrusted.Select(e => new ParticipantId(e))],
    };
}
