using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>One row of the register of orders.</summary>
public sealed record OrderEntry(
    OrderId Id, OrderKind Kind, string Number, DateOnly IssuedOn, DocumentId? Document, int Groups, int Participants, AccountId? Appointee)
{
    /// <summary>Whether its words were written here.</summary>
    public bool Written { get; init; }

    public DateOnly? CancelledOn { get; init; }

    public OrderId? CancelledBy { get; init; }

    public static OrderEntry Create(OrderIssued e) =>
        new(e.Order, e.Kind, e.Number, e.OccurredOn, e.Document, e.Groups.Count, e.Participants.Count, e.Appointee) { Written = e.Text is not null };

    public OrderEntry Apply(OrderScanAttached e) => this with { Document = e.Document };

    public OrderEntry Apply(OrderCancelled e) => this with { CancelledOn = e.OccurredOn, CancelledBy = e.By };
}

/// <summary>Reads the register of orders, the newest first.</summary>
public static class ReadOrders
{
    [View("/api/programme/orders"), Needs(Deed.ReadOrders)]
    public static async Task<IReadOnlyList<OrderEntry>> Register(IQuerySession session) =>
        await session.Query<OrderEntry>().OrderByDescending(x => x.IssuedOn).ToListAsync();
}
