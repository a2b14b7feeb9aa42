using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Takes back a link that was handed out.</summary>
[Needs(Deed.ManageAccounts)]
public sealed record RevokeInvitation(AccountId Account, DateOnly On) : OfAccount(Account, On)
{
    public sealed class Rules : Rules<RevokeInvitation>;
}

public static class RevokeInvitationHandler
{
    public static async Task Handle(RevokeInvitation command, IDocumentSession session, Watch watch, DateOnly today)
    {
        var account = await Managed.Find(session, command, today);
        Refused.When(!await Managed.Revoke(session, account), Say.NoOpenInvitation);
        session.Insert(watch.Entry(SecurityMatter.InvitationRevoked, account.School, account.Id));
    }
}
