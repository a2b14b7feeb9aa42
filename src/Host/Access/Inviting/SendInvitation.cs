using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Makes a link good for an account, and all earlier ones worthless. The secret stays with whoever hands the link over; only its SHA-256 comes in.</summary>
[Needs(Deed.ManageAccounts)]
public sealed record SendInvitation(AccountId Account, string SecretHash, DateOnly On) : OfAccount(Account, On)
{
    public sealed class Rules : Rules<SendInvitation>
    {
        public Rules()
        {
            RuleFor(x => x.SecretHash).Matches("^[A-Za-z0-9_-]{43}$");
        }
    }
}

public static class SendInvitationHandler
{
    public static async Task Handle(SendInvitation command, IDocumentSession session, Watch watch, DateOnly today)
    {
        var account = await Managed.Find(session, command, today);
        Refused.When(account.Closed(DateTimeOffset.UtcNow), Say.AccountClosedUnblock);
        await Managed.Revoke(session, account);
        session.Insert(new Invitation(command.SecretHash, account.Id, account.School, Actor.Current!.Account, DateTimeOffset.UtcNow));
        session.Insert(watch.Entry(SecurityMatter.InvitationMade, account.School, account.Id));
    }
}
