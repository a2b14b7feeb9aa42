using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering.Drafting;

namespace Mentorship.Programme.Ordering;

/// <summary>What decisions about an order need to know: its draft, if it had one; whom it appointed and whether they were trained.</summary>
public sealed record Order(OrderId Id, OrderKind Kind, AccountId? Appointee, DateOnly? IssuedOn)
{
    public IReadOnlyList<GroupId> Groups { get; init; } = [];

    public IReadOnlyList<ParticipantId> Participants { get; init; } = [];

    /// <summary>The draft with its words as they are now.</summary>
    public OrderDrafted? Draft { get; init; }

    /// <summary>Whoever the words of the draft may name.</summary>
    public IReadOnlyList<ParticipantId> Named => Draft?.People ?? [];

    public DateOnly? DraftedOn => Draft?.OccurredOn;

    public bool Dropped { get; init; }

    public bool Cancelled { get; init; }

    public DateOnly? CancelledOn { get; init; }

    public bool Trained { get; init; }

    /// <summary>Whoever has to know it, and whoever signed that they do.</summary>
    public IReadOnlyList<AccountId> Acquainted { get; init; } = [];

    public IReadOnlyList<AccountId> SignedBy { get; init; } = [];

    /// <summary>Whether the paper that was signed lies in the register.</summary>
    public bool HasScan { get; init; }

    public static Order Create(OrderIssued e) => new(e.Order, e.Kind, e.Appointee, e.OccurredOn) { Groups = e.Groups, Participants = e.Participants, HasScan = e.Document is not null, Acquainted = e.Acquainted ?? [] };

    public static Order Create(OrderDrafted e) => new(e.Order, e.Kind, e.Appointee, null) { Groups = e.Groups, Participants = e.Participants, Draft = e };

    public Order Apply(OrderEdited e) => this with { Draft = Draft! with { Text = e.Text, Commitment = e.Commitment } };

    public Order Apply(OrderDraftDropped _) => this with { Dropped = true };

    public Order Apply(OrderIssued e) => this with { IssuedOn = e.OccurredOn, HasScan = e.Document is not null, Acquainted = e.Acquainted ?? [] };

    public Order Apply(FamiliarisationSigned e) => this with { SignedBy = [.. SignedBy, e.By] };

    public Order Apply(OrderScanAttached _) => this with { HasScan = true };

    public Order Apply(OrderCancelled e) => this with { Cancelled = true, CancelledOn = e.OccurredOn };

    public Order Apply(CuratorTrained _) => this with { Trained = true };

    /// <summary>Whether the order made somebody curator who still is on that day, as far as this order tells.</summary>
    public bool Appoints(DateOnly on) => Kind == OrderKind.AppointCurator && IssuedOn <= on && (CancelledOn is null || CancelledOn > on);

    /// <exception cref="Refused">The order was issued, or given up, or never had a draft.</exception>
    public void MustBeDraft()
    {
        Refused.When(IssuedOn is not null, Say.OrderAlreadyIssued);
        Refused.When(Dropped, Say.OrderDraftGivenUp);
    }
}
