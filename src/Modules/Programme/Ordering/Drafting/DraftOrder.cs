using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>Writes the draft of an order from what is known; the office may change its words before the director issues it.</summary>
[Needs(Deed.DraftOrders)]
public sealed record DraftOrder(
    OrderId Order, OrderKind Kind, IReadOnlyList<GroupId> Groups, IReadOnlyList<ParticipantId> Participants, AccountId? Appointee, IReadOnlyList<AccountId> Acquainted, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DraftOrder>
    {
        public Rules()
        {
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Groups).NotNull();
            RuleFor(x => x.Participants).NotNull();
            RuleFor(x => x.Acquainted).NotNull();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The words as they lie in the vault, whom they name, and how the groups stand.</summary>
public sealed record Written(Seal Text, IReadOnlyList<ParticipantId> Named, OrderGrounds Grounds);

public static class DraftOrderHandler
{
    public static async Task<Written> Load(DraftOrder command, IDocumentSession session, IMessageBus bus, TimeProvider clock, CancellationToken cancellation)
    {
        var facts = await OrderFacts.Of(command, session, bus, clock, cancellation);
        return new(
            Safe.Seal(session, facts.Named, OrderText.Purpose, OrderForms.Carried.Compose(command.Kind, facts)), facts.Named, await OrderGrounds.Of(session, false, command.On, facts.Groups, cancellation));
    }

    public static IStartStream Handle(DraftOrder command, Written written, DateOnly today) => MartenOps.StartStream<Order>(command.Order.Value, Decide(command, written, today));

    /// <summary>What could not be issued need not be written.</summary>
    public static OrderDrafted Decide(DraftOrder command, Written written, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        _ = OrderEffect.Of(new(command.Order, command.Kind, "", null, command.Groups, command.Participants, command.Appointee, command.On), written.Grounds, command.Acquainted);
        return new(command.Order, command.Kind, command.Groups, command.Participants, command.Appointee, command.Acquainted, written.Text.Record, written.Text.Commitment, written.Named, command.On,
            written.Grounds.VersionFor(command.Kind));
    }
}
