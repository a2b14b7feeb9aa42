using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering.Acquainting;

/// <summary>Adds to the register the order as it was signed on paper.</summary>
[Needs(Deed.DraftOrders)]
public sealed record AttachScan(OrderId Order, DocumentId Document, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AttachScan>
    {
        public Rules()
        {
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.Document).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AttachScanHandler
{
    public static OrderScanAttached Handle(AttachScan command, [WriteAggregate("Order")] Order order, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(order.IssuedOn is null, Say.OrderNotIssued);
        Refused.When(order.HasScan, Say.OrderHasScan);
        Refused.When(command.On < order.IssuedOn, Say.ScanBeforeIssued);
        return new(command.Order, command.Document, command.On);
    }
}
