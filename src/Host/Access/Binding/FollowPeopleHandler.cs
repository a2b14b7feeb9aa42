using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.MovingUp;

namespace Mentorship.Host.Access.Binding;

/// <summary>Lets accounts follow the people they belong to: class teachers keep their classes, a double record's account is the other's.</summary>
public static class FollowPeopleHandler
{
    public static Task Handle(ClassesMovedUp _, IDocumentSession session, Watch watch) =>
        Change(session, watch, nameof(ClassesMovedUp), x => x.Classes.Count > 0, x => x with { Classes = [.. x.Classes.Select(Next).OfType<string>()] });

    public static Task Handle(ParticipantsMerged merged, IDocumentSession session, Watch watch) =>
        Change(session, watch, nameof(ParticipantsMerged), x => x.Participant == merged.Participant.Value, x => x with { Participant = merged.Into.Value });

    /// <summary>What is no class stays as it is.</summary>
    private static string? Next(string label) => SchoolClass.Of(label) is { } own ? own.Next is { } next ? ClassLabel.Normal(next.ToString()) : null : label;

    private static async Task Change(IDocumentSession session, Watch watch, string why, Func<Account, bool> concerns, Func<Account, Account> change)
    {
        var school = session.TenantId;
        foreach (var account in (await session.Query<Account>().Where(x => x.School == school).ToListAsync()).Where(concerns))
        {
            session.UpdateRevision(change(account), account.Revision + 1);
            session.Insert(watch.Entry(SecurityMatter.Bound, school, account.Id, why));
        }
    }
}
