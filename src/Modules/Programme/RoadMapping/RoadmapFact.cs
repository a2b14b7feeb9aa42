using JasperFx.Events;
using Marten.Events.Projections;

namespace Mentorship.Programme.RoadMapping;

/// <summary>One event behind a line; struck when the order it came from was cancelled.</summary>
public sealed record Trace(Guid Event, DateOnly On, OrderId? Order = null, bool Struck = false);

/// <summary>What one order says of a fact.</summary>
public sealed record Ordered(OrderId Order, int Count, DateOnly First, DateOnly Last);

/// <summary>That something happened in a cycle: how often, when first and last, and the first events that show it.</summary>
public sealed record RoadmapFact(string Id, SchoolYear Cycle, string Fact, int Count, DateOnly First, DateOnly Last, IReadOnlyList<Trace> Traces)
{
    public const int Kept = 20;

    /// <summary>The same by order, for facts that rest on orders.</summary>
    public IReadOnlyList<Ordered> ByOrder { get; init; } = [];

    public static string Key(SchoolYear cycle, string fact) => $"{cycle.First} {fact}";

    public RoadmapFact And(Guid id, DateOnly on, OrderId? order = null) => this with
    {
        Count = Count + 1,
        First = on < First ? on : First,
        Last = on > Last ? on : Last,
        Traces = Traces.Count < Kept ? [.. Traces, new(id, on, order)] : Traces,
        ByOrder = order is { } of ? [.. ByOrder.Where(x => x.Order != of), And(ByOrder.FirstOrDefault(x => x.Order == of) ?? new(of, 0, on, on), on)] : ByOrder,
    };

    /// <summary>The fact as it stands when these orders are cancelled: what came of them does not count any more, but is still shown.</summary>
    public RoadmapFact Without(IReadOnlySet<OrderId> cancelled)
    {
        if (!ByOrder.Any(x => cancelled.Contains(x.Order))) return this;
        Ordered[] left = [.. ByOrder.Where(x => !cancelled.Contains(x.Order))];
        return this with
        {
            Count = left.Sum(x => x.Count),
            First = left.Length == 0 ? First : left.Min(x => x.First),
            Last = left.Length == 0 ? Last : left.Max(x => x.Last),
            Traces = [.. Traces.Select(x => x with { Struck = x.Order is { } order && cancelled.Contains(order) })],
        };
    }

    private static Ordered And(Ordered known, DateOnly on) => known with
    {
        Count = known.Count + 1,
        First = on < known.First ? on : known.First,
        Last = on > known.Last ? on : known.Last,
    };
}

/// <summary>Counts every event of the log for the road map.</summary>
public sealed partial class RoadmapFactProjection : MultiStreamProjection<RoadmapFact, string>
{
    public RoadmapFactProjection() => Identities<IFact>(fact => [.. Facts.Of(fact).Select(x => RoadmapFact.Key(Facts.CycleOf(fact), x))]);

    public override RoadmapFact? Evolve(RoadmapFact? snapshot, string id, IEvent e)
    {
        if (e.Data is not IFact fact) return snapshot;
        var known = snapshot ?? new(id, Facts.CycleOf(fact), id[(id.IndexOf(' ', StringComparison.Ordinal) + 1)..], 0, fact.OccurredOn, fact.OccurredOn, []);
        return known.And(e.Id, fact.OccurredOn, Facts.OrderOf(fact));
    }
}
