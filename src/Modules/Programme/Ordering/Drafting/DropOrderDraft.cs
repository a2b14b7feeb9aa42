namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>Gives a draft up; an issued order can only be cancelled by another.</summary>
[Needs(Deed.DraftOrders)]
public sealed record DropOrderDraft(OrderId Order, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DropOrderDraft>
    {
        public Rules()
        {
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class DropOrderDraftHandler
{
    public static OrderDraftDropped Handle(DropOrderDraft command, [WriteAggregate("Order")] Order order, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        order.MustBeDraft();
        return new(order.Id, order.Named, command.On);
    }
}
