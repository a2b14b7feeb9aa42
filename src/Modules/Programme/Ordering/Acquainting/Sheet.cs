using Mentorship.Kernel.Journal;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering.Drafting;

namespace Mentorship.Programme.Ordering.Acquainting;

/// <summary>Somebody on the sheet of an order, and when they signed that they know it.</summary>
public sealed record OnSheet(AccountId Account, DateOnly? SignedOn);

/// <summary>The sheet of an issued order: who has to know it, who signed (7.0).</summary>
public sealed record Sheet(OrderId Id, OrderKind Kind, string Number, DateOnly IssuedOn, IReadOnlyList<OnSheet> All)
{
    /// <summary>Those who have not signed, as the database can compare them; none once the order is cancelled.</summary>
    public IReadOnlyList<Guid> Waiting { get; init; } = [];

    public static Sheet Create(OrderIssued e) =>
        new(e.Order, e.Kind, e.Number, e.OccurredOn, [.. (e.Acquainted ?? []).Select(x => new OnSheet(x, null))]) { Waiting = [.. (e.Acquainted ?? []).Select(x => x.Value)] };

    public Sheet Apply(FamiliarisationSigned e) => this with
    {
        All = [.. All.Select(x => x.Account == e.By ? x with { SignedOn = e.OccurredOn } : x)],
        Waiting = [.. Waiting.Where(x => x != e.By.Value)],
    };

    public Sheet Apply(OrderCancelled _) => this with { Waiting = [] };
}

/// <summary>What an order says, to be read before it is signed.</summary>
public sealed record OrderWords(string Title, string Preamble, IReadOnlyList<string> Items)
{
    public static OrderWords? Of(OrderText? text) => text is null ? null : new(text.Title, text.Preamble, text.Numbered);
}

/// <summary>An order that waits for one's own signature, with its words; none where they were destroyed.</summary>
public sealed record ToSign(Sheet Sheet, OrderWords? Words);

/// <summary>Reads the orders that whoever looks has still to sign that they know.</summary>
public static class ReadOwnSheets
{
    [View("/api/programme/orders-to-sign"), Needs(Deed.SignFamiliarisations)]
    public static async Task<IReadOnlyList<ToSign>> Waiting(IQuerySession session, CancellationToken cancellation)
    {
        var sheets = await Open(session, cancellation);
        var papers = (await session.LoadAmongAsync<OrderPaper>(sheets.Select(x => x.Id.Value), cancellation)).ToDictionary(x => x.Id, x => x.Text);
        var words = await Safe.Open<OrderText>(session, Matter.Paper, papers.Values, cancellation);
        return [.. sheets.Select(x => new ToSign(x, papers.TryGetValue(x.Id, out var text) ? OrderWords.Of(words.GetValueOrDefault(text)) : null))];
    }

    /// <summary>Without the words, the newest first.</summary>
    public static async Task<IReadOnlyList<Sheet>> Open(IQuerySession session, CancellationToken cancellation = default)
    {
        var own = Actor.Current!.Account;
        return await session.Query<Sheet>().Where(x => x.Waiting.Contains(own)).OrderByDescending(x => x.IssuedOn).ToListAsync(cancellation);
    }
}
