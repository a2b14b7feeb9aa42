using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>One row of the register of orders.</summary>
public sealed record OrderEntry(
    OrderId Id, OrderKind Kind, string Number, DateOnly IssuedOn, DocumentId? Document, int Groups, int Participants, AccountId? Appointee)
{
    /// <summary>Whether its words were written here.</summary>
    public bool Written { get; init; }

    /// <summary>The version of the programme or of the year's plan that it approved.</summary>
    public int? Version { get; init; }

    /// <summary>When whoever it made curator was trained, and the paper that shows it.</summary>
    public DateOnly? TrainedOn { get; init; }

    public DocumentId? Certificate { get; init; }

    public DateOnly? CancelledOn { get; init; }

    public OrderId? CancelledBy { get; init; }

    public static OrderEntry Create(OrderIssued e) =>
        new(e.Order, e.Kind, e.Number, e.OccurredOn, e.Document, e.Groups.Count, e.Participants.Count, e.Appointee) { Written = e.Text is not null };

    /// <summary>Whether it holds on a day.</summary>
    public bool InForce(DateOnly on) => IssuedOn <= on && !(CancelledOn <= on);

    public OrderEntry Apply(MentoringProgrammeApproved e) => this with { Version = e.Version };

    public OrderEntry Apply(ImplementationPlanApproved e) => this with { Version = e.Version };

    public OrderEntry Apply(CuratorTrained e) => this with { TrainedOn = e.OccurredOn, Certificate = e.Certificate };

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
