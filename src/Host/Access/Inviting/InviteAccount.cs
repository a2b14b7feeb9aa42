using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Opens an account for somebody; it can be entered only by an invitation sent for it. Of participants and representatives no name comes along: the vault has it.</summary>
[Needs(Deed.ManageAccounts)]
public sealed record InviteAccount(AccountId Account, string Login, string? Shown, IReadOnlyList<Role> Roles, ParticipantId? Participant, DateOnly On)
{
    public override string ToString() => $"InviteAccount {Account}";

    public sealed class Rules : AbstractValidator<InviteAccount>
    {
        public Rules()
        {
            RuleFor(x => x.Account.Value).NotEmpty();
            RuleFor(x => x.Login).IsLogin();
            RuleFor(x => x.Roles).NotEmpty();
            RuleFor(x => x.Shown).NotEmpty().MaximumLength(120).Unless(x => Grants.AreOfPeople(x.Roles) || x.Participant is not null);
            RuleFor(x => x.Shown).Empty().When(x => Grants.AreOfPeople(x.Roles) || x.Participant is not null).WithMessage(_ => Say.NameIsInTheVault);
        }
    }
}

public static class InviteAccountHandler
{
    public static async Task Handle(InviteAccount command, IDocumentSession session, Watch watch, DateOnly today)
    {
        var actor = Actor.Current!;
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.Roles.Except(Grants.Of(actor.Roles)).Any(), Say.RoleAbove);
        Refused.When(await session.Query<Account>().AnyAsync(x => x.Login == command.Login), Say.LoginTaken);
        Refused.When(await session.LoadAsync<Account>(command.Account.Value) is not null, Say.LoginTaken);
        session.Insert(new Account(command.Account.Value, command.Login, command.Shown ?? "", actor.School, [.. command.Roles.Distinct()])
        {
            Participant = command.Participant?.Value,
            Stamp = Guid.NewGuid().ToString("n"),
        });
        session.Insert(watch.Entry(SecurityMatter.Invited, actor.School, command.Account.Value, string.Join(", ", command.Roles)));
    }
}
