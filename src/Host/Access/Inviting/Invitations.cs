using Marten;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Accepting an invitation: the account begins anew with the one way of signing in that was chosen.</summary>
public sealed class Invitations(UserManager<Account> accounts, IDocumentStore store, Doorkeeper door, Watch watch)
{
    /// <summary>The account whose invitation a secret opens at this moment, or nothing.</summary>
    public async Task<Account?> Find(string? secret) => secret is { Length: > 0 } ? await FindByHash(Invitation.HashOf(secret)) : null;

    public async Task<Account?> FindByHash(string hash)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        return await session.LoadAsync<Invitation>(hash) is { } invitation && invitation.Open(DateTimeOffset.UtcNow)
            && await session.LoadAsync<Account>(invitation.Account) is { } account && !account.Closed(DateTimeOffset.UtcNow) ? account : null;
    }

    /// <summary>Whether the account may only begin by a provider.</summary>
    public async Task<bool> ByProviderOnly(Account account)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        return await SchoolAccess.ByProviderOnly(session, account);
    }

    public async Task AcceptByPassword(HttpContext http, string secret, string password)
    {
        var account = NotThere.Unless(await Find(secret), Say.InvitationGone);
        foreach (var policy in accounts.PasswordValidators)
            if (await policy.ValidateAsync(accounts, account, password) is { Succeeded: false } broken) throw new Refused(broken.Errors.First().Description);
        var hash = accounts.PasswordHasher.HashPassword(account, password);
        await Accept(http, Invitation.HashOf(secret), account, x => x.PasswordHash = hash);
    }

    /// <summary>Uses the invitation up and keeps the account in one transaction: of two who come at once, one is in.</summary>
    public async Task Accept(HttpContext http, string hash, Account account, Action<Account> begin)
    {
        var anew = account with
        {
            PasswordHash = "",
            SecondFactor = false,
            CodeKey = null,
            LastStep = 0,
            RecoverySalt = "",
            RecoveryCodes = [],
            Passkeys = [],
            Links = [],
        };
        begin(anew);
        await using var session = store.LightweightSession(Sight.Nobody);
        Refused.When(anew.Links.Count == 0 && await SchoolAccess.ByProviderOnly(session, account), Say.OnlyProviders);
        var invitation = await session.LoadAsync<Invitation>(hash);
        if (invitation?.Open(DateTimeOffset.UtcNow) != true) throw new NotThere(Say.InvitationGone);
        session.UpdateRevision(invitation with { UsedAt = DateTimeOffset.UtcNow }, invitation.Revision + 1);
        Managed.Keep(session, anew);
        session.Insert(watch.Entry(SecurityMatter.InvitationAccepted, account.School, account.Id) with { By = account.Id });
        await session.SaveChangesAsync();
        await door.Admit(http, anew, Ways.Invitation);
    }
}
