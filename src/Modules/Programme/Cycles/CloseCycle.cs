using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Cycles;

/// <summary>Ends an annual cycle when every group is decided upon (stage 9).</summary>
[AllowedTo(Role.Director)]
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
    public static async Task<GroupsOfCycle> Load(CloseCycle command, IDocumentSession session) =>
        new([.. (await session.Query<CycleGroup>().ToListAsync()).Where(x => x.Cycle == command.Cycle)]);

    public static CycleClosed Handle(CloseCycle command, GroupsOfCycle groups, [WriteAggregate] AnnualCycle cycle, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(cycle.Closed, Say.CycleAlreadyClosed);
        Refused.When(groups.All.Any(x => x.Active), Say.GroupsStillActive);
        Refused.When(groups.All.Any(x => x.OwesOutcome), Say.OutcomesNotEntered);
        return new(cycle.Year, command.On);
    }
}
