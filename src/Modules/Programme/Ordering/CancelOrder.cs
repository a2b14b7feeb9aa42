using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>Cancels an order by another one; an issued order is never edited (INV-23).</summary>
[AllowedTo(Role.Director)]
public sealed record CancelOrder(OrderId Order, OrderId By, DateOnly On)
{
    public sealed class Rules : AbstractValidator<CancelOrder>
    {
        public Rules()
        {
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.By).NotEmpty().NotEqual(x => x.Order).WithMessage(_ => Say.OrderCancelsItself);
        }
    }
}

/// <summary>The order that cancels, if there is one.</summary>
public sealed record CancellingOrder(Order? Order);

public static class CancelOrderHandler
{
    public static async Task<CancellingOrder> Load(CancelOrder command, IDocumentSession session) => new(await session.LoadAsync<Order>(command.By));

    public static OrderCancelled Handle(CancelOrder command, CancellingOrder by, [WriteAggregate("Order")] Order order, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(by.Order is null or { Cancelled: true }, Say.NoCancellingOrder);
        Refused.When(order.Cancelled, Say.OrderAlreadyCancelled);
        Refused.When(command.On < order.IssuedOn || command.On < by.Order!.IssuedOn, Say.CancelledBeforeIssued);
        return new(order.Id, command.By, command.On);
    }
}
