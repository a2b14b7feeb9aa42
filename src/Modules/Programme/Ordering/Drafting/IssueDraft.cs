using Wolverine;

namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>The director issues a draft under a number of the office; it takes effect like any order.</summary>
[Needs(Deed.SignOrders), StepUp]
public sealed record IssueDraft(OrderId Order, string Number, DateOnly On)
{
    public IssueOrder As(Order draft) => new(Order, draft.Kind, Number, null, draft.Groups, draft.Participants, draft.Appointee, On);

    public sealed class Rules : AbstractValidator<IssueDraft>
    {
        public Rules()
        {
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.Number).IsOrderNumber();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class IssueDraftHandler
{
    public static Task<OrderGrounds> Load(IssueDraft command, Order order, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        IssueOrderHandler.Load(command.As(order), session, bus, cancellation);

    public static (Events Order, IStartStream Number) Handle(IssueDraft command, [WriteAggregate("Order")] Order order, OrderGrounds grounds, DateOnly today) =>
        ([.. Decide(command, order, grounds, today)], IssueOrderHandler.Take(command.As(order)));

    public static IEnumerable<object> Decide(IssueDraft command, Order order, OrderGrounds grounds, DateOnly today)
    {
        order.MustBeDraft();
        Refused.When(command.On < order.DraftedOn, Say.OrderBeforeDraft);
        Refused.When(!grounds.Groups.SelectMany(x => x.Members).All(order.Named.Contains), Say.OrderDraftStale);
        Refused.When(order.Draft?.Version is { } written && written != grounds.VersionFor(order.Kind), Say.OrderDraftOfEarlierVersion);
        return IssueOrderHandler.Decide(command.As(order), grounds, today, order.Draft);
    }
}
