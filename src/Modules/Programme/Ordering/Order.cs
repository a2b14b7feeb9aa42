using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>What decisions about an order need to know; whom it appointed and whether they were trained.</summary>
public sealed record Order(OrderId Id, OrderKind Kind, AccountId? Appointee, DateOnly IssuedOn)
{
    public IReadOnlyList<GroupId> Groups { get; init; } = [];

    public IReadOnlyList<ParticipantId> Participants { get; init; } = [];

    public bool Cancelled { get; init; }

    public DateOnly? CancelledOn { get; init; }

    public bool Trained { get; init; }

    public static Order Create(OrderIssued e) => new(e.Order, e.Kind, e.Appointee, e.OccurredOn) { Groups = e.Groups, Participants = e.Participants };

    public Order Apply(OrderCancelled e) => this with { Cancelled = true, CancelledOn = e.OccurredOn };

    public Order Apply(CuratorTrained _) => this with { Trained = true };

    /// <summary>Whether the order made somebody curator who still is on that day, as far as this order tells.</summary>
    public bool Appoints(DateOnly on) => Kind == OrderKind.AppointCurator && IssuedOn <= on && (CancelledOn is null || CancelledOn > on);
}
