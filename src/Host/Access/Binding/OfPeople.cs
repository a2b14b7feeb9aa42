using FluentValidation;
using Mentorship.Host.Access.Inviting;
using Mentorship.Language;

namespace Mentorship.Host.Access.Binding;

/// <summary>What is done about the participants entrusted to somebody.</summary>
public abstract record OfPeople(AccountId Account, IReadOnlyList<ParticipantId> People, DateOnly On) : OfAccount(Account, On)
{
    public new abstract class Rules<T> : OfAccount.Rules<T> where T : OfPeople
    {
        protected Rules()
        {
            RuleFor(x => x.People).NotEmpty();
        }
    }
}
