using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Inviting;

/// <summary>An account that the actor may manage: of the own school, or of any for an operator, whose power over them ends with <see cref="Grants"/>.</summary>
public static class Managed
{
    /// <summary>The account that a command of today or before is about.</summary>
    public static async Task<Account> Find(IQuerySession session, OfAccount command, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var actor = Actor.Current!;
        var account = await session.LoadAsync<Account>(command.Account.Value);
        if (account is null || (account.School != actor.School && !Grants.ReachBeyondSchool(actor, account))) throw new NotThere(Say.NoSuchAccount);
        Refused.When(account.Id == actor.Account, Say.NotOneself);
        Refused.When(!Grants.Manages(actor, account.Roles), Say.AccountAbove);
        return account;
    }

    /// <summary>Keeps a changed account; its sessions are over at once.</summary>
    public static void Keep(IDocumentSession session, Account account)
    {
        account.Stamp = Guid.NewGuid().ToString("n");
        session.UpdateRevision(account, account.Revision + 1);
        session.DeleteWhere<Entering.Session>(x => x.Account == account.Id);
    }

    /// <summary>Keeps an account with other roles; a link handed out before was for the roles of then.</summary>
    public static async Task KeepWith(IDocumentSession session, Account account, IReadOnlyList<Role> roles)
    {
        await Revoke(session, account);
        Keep(session, account with { Roles = [.. roles.Distinct()] });
    }

    /// <summary>Takes back the links that were handed out before.</summary>
    public static async Task<bool> Revoke(IDocumentSession session, Account account)
    {
        var open = await session.Query<Invitation>().Where(x => x.Account == account.Id && x.UsedAt == null && x.RevokedAt == null).ToListAsync();
        foreach (var invitation in open) session.UpdateRevision(invitation with { RevokedAt = DateTimeOffset.UtcNow }, invitation.Revision + 1);
        return open.Count > 0;
    }
}
