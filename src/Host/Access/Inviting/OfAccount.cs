using FluentValidation;
using Mentorship.Language;

namespace Mentorship.Host.Access.Inviting;

/// <summary>What is done about an account by whoever manages it.</summary>
public abstract record OfAccount(AccountId Account, DateOnly On)
{
    public abstract class Rules<T> : AbstractValidator<T> where T : OfAccount
    {
        protected Rules()
        {
            RuleFor(x => x.Account.Value).NotEmpty();
        }
    }
}
