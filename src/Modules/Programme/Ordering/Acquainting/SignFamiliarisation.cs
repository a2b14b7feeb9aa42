using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering.Acquainting;

/// <summary>Signs that whoever acts knows an order on whose sheet they stand; a proof of who it is takes the place of the pen.</summary>
[Needs(Deed.SignFamiliarisations), StepUp]
public sealed record SignFamiliarisation(OrderId Order, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SignFamiliarisation>
    {
        public Rules()
        {
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Who signs.</summary>
public sealed record Signer(AccountId Account);

public static class SignFamiliarisationHandler
{
    public static Signer Load(SignFamiliarisation command) => new(new(Actor.Current!.Account));

    public static FamiliarisationSigned Handle(SignFamiliarisation command, Signer signer, [WriteAggregate("Order")] Order order, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(!order.Acquainted.Contains(signer.Account), Say.NotOnSheet);
        Refused.When(order.IssuedOn is null, Say.OrderNotIssued);
        Refused.When(order.Cancelled, Say.OrderAlreadyCancelled);
        Refused.When(command.On < order.IssuedOn, Say.SignedBeforeIssued);
        Refused.When(order.SignedBy.Contains(signer.Account), Say.SheetAlreadySigned);
        return new(command.Order, signer.Account, command.On);
    }
}
