using FluentValidation;
using Marten;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Binding;

/// <summary>Says which classes somebody leads, separated by commas; nothing takes them away.</summary>
[Needs(Deed.BindAccounts)]
public sealed record EntrustClasses(AccountId Account, string? Classes, DateOnly On) : OfAccount(Account, On)
{
    public sealed class Rules : Rules<EntrustClasses>
    {
        public Rules()
        {
            RuleFor(x => x.Classes).MaximumLength(200);
        }
    }
}

public static class EntrustClassesHandler
{
    public static Task Handle(EntrustClasses command, IDocumentSession session, Watch watch, DateOnly today) =>
        Bond.Change(command, session, watch, today, x => x with { Classes = ClassLabel.All(command.Classes) });
}
