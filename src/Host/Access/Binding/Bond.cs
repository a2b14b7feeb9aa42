using Marten;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;

namespace Mentorship.Host.Access.Binding;

/// <summary>Whose an account is and who is entrusted to it; nobody is signed out by a change.</summary>
internal static class Bond
{
    public static async Task Change(OfAccount command, IDocumentSession session, Watch watch, DateOnly today, Func<Account, Account> change)
    {
        var account = await Managed.Find(session, command, today);
        session.UpdateRevision(change(account), account.Revision + 1);
        session.Insert(watch.Entry(SecurityMatter.Bound, account.School, account.Id, command.GetType().Name));
    }
}
