using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Opens a closed account again; its ways of signing in are what they were.</summary>
[Needs(Deed.ManageAccounts)]
public sealed record UnblockAccount(AccountId Account, DateOnly On) : OfAccount(Account, On)
{
    public sealed class Rules : Rules<UnblockAccount>;
}

public static class UnblockAccountHandler
{
    public static async Task Handle(UnblockAccount command, IDocumentSession session, Watch watch, DateOnly today)
    {
        var account = await Managed.Find(session, command, today);
        Managed.Keep(session, account with { ClosedUntil = null });
        session.Insert(watch.Entry(SecurityMatter.AccountUnblocked, account.School, account.Id));
    }
}
