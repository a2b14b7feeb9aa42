using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Cycles;

/// <summary>What decisions about a cycle need to know.</summary>
public sealed record AnnualCycle(Guid Id, SchoolYear Year, bool Closed)
{
    public static Guid StreamOf(SchoolYear year) => NamedId.Of("cycle", year.First);

    public static AnnualCycle Create(CycleOpened e) => new(StreamOf(e.Cycle), e.Cycle, false);

    public AnnualCycle Apply(CycleClosed _) => this with { Closed = true };
}
