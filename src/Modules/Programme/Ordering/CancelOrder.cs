using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Ordering;

/// <summary>Cancels an order by another one; an issued order is never edited (INV-23).</summary>
[Needs(Deed.SignOrders), StepUp]
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

/// <summary>The order that cancels, if there is one, and who belongs to the groups of the one cancelled.</summary>
public sealed record CancellingGrounds(Order? By, IReadOnlyList<ParticipantId> Members);

public static class CancelOrderHandler
{
    public static async Task<CancellingGrounds> Load(CancelOrder command, IDocumentSession session, IMessageBus bus) => new(
        await session.LoadAsync<Order>(command.By),
        await session.LoadAsync<Order>(command.Order) is { Groups.Count: > 0 } order
            ? [.. (await bus.InvokeAsync<Groups>(new GroupsOf(order.Groups))).All.SelectMany(x => x.Members)]
            : []);

    public static OrderCancelled Handle(CancelOrder command, CancellingGrounds grounds, [WriteAggregate("Order")] Order order, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(grounds.By is null or { Cancelled: true } or { IssuedOn: null }, Say.NoCancellingOrder);
        Refused.When(order.IssuedOn is null, Say.OrderNotIssued);
        Refused.When(order.Cancelled, Say.OrderAlreadyCancelled);
        Refused.When(command.On < order.IssuedOn || command.On < grounds.By!.IssuedOn, Say.CancelledBeforeIssued);
        return new(order.Id, command.By, order.Groups, [.. order.Participants.Union(grounds.Members)], command.On, order.Kind);
    }
}
