using JasperFx.Events;
using Marten.Events.Projections;

namespace Mentorship.Programme.RoadMapping;

/// <summary>One event behind a line.</summary>
public sealed record Trace(Guid Event, DateOnly On);

/// <summary>That something happened in a cycle: how often, when first and last, and the first events that show it.</summary>
public sealed record RoadmapFact(string Id, SchoolYear Cycle, string Fact, int Count, DateOnly First, DateOnly Last, IReadOnlyList<Trace> Traces)
{
    public const int Kept = 20;

    public static string Key(SchoolYear cycle, string fact) => $"{cycle.First} {fact}";

    public RoadmapFact And(Guid id, DateOnly on) => this with
    {
        Count = Count + 1,
        First = on < First ? on : First,
        Last = on > Last ? on : Last,
        Traces = Traces.Count < Kept ? [.. Traces, new(id, on)] : Traces,
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
        return known.And(e.Id, fact.OccurredOn);
    }
}
