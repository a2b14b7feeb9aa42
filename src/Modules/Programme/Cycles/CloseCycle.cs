using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Cycles;

/// <summary>Ends an annual cycle when every group is decided upon (stage 9).</summary>
[Needs(Deed.CloseCycle)]
public sealed record CloseCycle(SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid AnnualCycleId => AnnualCycle.StreamOf(Cycle);

    public sealed class Rules : AbstractValidator<CloseCycle>
    {
        public Rules() => RuleFor(x => x.Cycle.First).InclusiveBetween(2019, 2100).OverridePropertyName(nameof(Cycle));
    }
}

public static class CloseCycleHandler
{
    public static Task<OpenEnds> Load(CloseCycle command, IDocumentSession session, IMessageBus bus) => OpenEnds.Read(session, bus, command.Cycle);

    public static CycleClosed Handle(CloseCycle command, OpenEnds ends, [WriteAggregate] AnnualCycle cycle, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(cycle.Closed, Say.CycleAlreadyClosed);
        Refused.When(ends.AtWork.Count > 0, Say.GroupsStillActive.With(ends.AtWork.Count));
        Refused.When(ends.OwesOutcomes.Count > 0, Say.OutcomesNotEntered.With(ends.OwesOutcomes.Count));
        return new(cycle.Year, command.On);
    }
}
