namespace Mentorship.Matching.Contracts;

/// <summary>An order that names a group, and whom it confirmed the group with.</summary>
public sealed record OrderBehind(OrderId Order, IReadOnlyList<ParticipantId> Members)
{
    public bool Cancelled { get; init; }

    /// <summary>When it confirmed the group, where that is of interest.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The orders with one of them cancelled, known before or not.</summary>
    public static IReadOnlyList<OrderBehind> Cancel(IReadOnlyList<OrderBehind> orders, OrderId cancelled) =>
        [.. orders.Where(x => x.Order != cancelled), new(cancelled, []) { Cancelled = true }];

    /// <summary>The order in force that knows all these members: who came later waits for an order of their own.</summary>
    public static OrderId? Of(IReadOnlyList<OrderBehind> orders, IEnumerable<ParticipantId> members) => InForce(orders, members)?.Order;

    /// <inheritdoc cref="Of"/>
    public static OrderBehind? InForce(IReadOnlyList<OrderBehind> orders, IEnumerable<ParticipantId> members) =>
        orders.LastOrDefault(x => !x.Cancelled && !members.Except(x.Members).Any());
}
