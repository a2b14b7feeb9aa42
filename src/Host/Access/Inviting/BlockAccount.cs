using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Closes an account: its sessions end at once, its links are worthless.</summary>
[Needs(Deed.ManageAccounts)]
public sealed record BlockAccount(AccountId Account, DateOnly On) : OfAccount(Account, On)
{
    public sealed class Rules : Rules<BlockAccount>;
}

public static class BlockAccountHandler
{
    public static async Task Handle(BlockAccount command, IDocumentSession session, Watch watch, DateOnly today)
    {
        var account = await Managed.Find(session, command, today);
        Managed.Keep(session, account with { ClosedUntil = DateTimeOffset.MaxValue });
        await Managed.Revoke(session, account);
        session.Insert(watch.Entry(SecurityMatter.AccountBlocked, account.School, account.Id));
    }
}
