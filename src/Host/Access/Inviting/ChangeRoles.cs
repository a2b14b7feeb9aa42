using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Gives somebody other roles; holds from their next sign-in, and they are signed out at once.</summary>
[Needs(Deed.ManageAccounts)]
public sealed record ChangeRoles(AccountId Account, IReadOnlyList<Role> Roles, DateOnly On) : OfAccount(Account, On)
{
    public sealed class Rules : Rules<ChangeRoles>
    {
        public Rules()
        {
            RuleFor(x => x.Roles).NotEmpty();
        }
    }
}

public static class ChangeRolesHandler
{
    public static async Task Handle(ChangeRoles command, IDocumentSession session, Watch watch, DateOnly today)
    {
        var account = await Managed.Find(session, command, today);
        Refused.When(command.Roles.Except(Grants.Of(Actor.Current!.Roles)).Any(), Say.RoleAbove);
        await Managed.KeepWith(session, account, command.Roles);
        session.Insert(watch.Entry(SecurityMatter.RolesChanged, account.School, account.Id, $"{string.Join(", ", account.Roles)} → {string.Join(", ", command.Roles)}"));
    }
}
