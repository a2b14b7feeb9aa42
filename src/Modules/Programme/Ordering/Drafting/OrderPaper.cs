using Mentorship.Kernel.Journal;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>An order that is written here: a draft, or issued with these words.</summary>
public sealed record OrderPaper(OrderId Id, OrderKind Kind, RecordId Text, IReadOnlyList<AccountId> Acquainted, DateOnly DraftedOn)
{
    /// <summary>Neither issued nor given up.</summary>
    public bool IsDraft { get; init; } = true;

    public static OrderPaper Create(OrderDrafted e) => new(e.Order, e.Kind, e.Text, e.Acquainted, e.OccurredOn);

    public OrderPaper Apply(OrderEdited e) => this with { Text = e.Text };

    public OrderPaper Apply(OrderDraftDropped _) => this with { IsDraft = false };

    public OrderPaper Apply(OrderIssued _) => this with { IsDraft = false };

    /// <summary>The words, for whoever may learn the names in them; none once they were destroyed.</summary>
    public async Task<OrderText?> Words(IQuerySession session, CancellationToken cancellation = default) =>
        (await Safe.Open<OrderText>(session, Matter.Paper, [Text], cancellation)).GetValueOrDefault(Text);
}

/// <summary>Reads the drafts that wait for the director, the newest first.</summary>
public static class ReadOrderDrafts
{
    [View("/api/programme/order-drafts"), Needs(Deed.ReadOrders)]
    public static async Task<IReadOnlyList<OrderPaper>> Waiting(IQuerySession session, CancellationToken cancellation) =>
        await session.Query<OrderPaper>().Where(x => x.IsDraft).OrderByDescending(x => x.DraftedOn).ToListAsync(cancellation);
}
