using FluentValidation;
using Marten;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Binding;

/// <summary>Says which participant or which legal representative an account is; from then on it reaches what is theirs.</summary>
[Needs(Deed.BindAccounts)]
public sealed record SayWhose(AccountId Account, ParticipantId? Participant, RepresentativeId? Representative, DateOnly On) : OfAccount(Account, On)
{
    public sealed class Rules : Rules<SayWhose>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).Null().When(x => x.Representative is not null).WithMessage(_ => Say.OneOfTwo);
        }
    }
}

public static class SayWhoseHandler
{
    public static Task Handle(SayWhose command, IDocumentSession session, Watch watch, DateOnly today) =>
        Bond.Change(command, session, watch, today, x => Named(x with { Participant = command.Participant?.Value, Representative = command.Representative?.Value }));

    /// <summary>Once bound, the vault's name is the one there is.</summary>
    private static Account Named(Account account) => account.IsBound ? account with { Shown = "" } : account;
}
