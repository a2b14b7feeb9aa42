using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Cycles;

/// <summary>Begins an annual cycle.</summary>
[Needs(Deed.LeadCycle)]
public sealed record OpenCycle(SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid AnnualCycleId => AnnualCycle.StreamOf(Cycle);

    public sealed class Rules : AbstractValidator<OpenCycle>
    {
        public Rules() => RuleFor(x => x.Cycle.First).InclusiveBetween(2019, 2100).OverridePropertyName(nameof(Cycle));
    }
}

public static class OpenCycleHandler
{
    public static CycleOpened Handle(OpenCycle command, [WriteAggregate(Required = false)] AnnualCycle? known, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(known is not null, Say.CycleAlreadyOpened);
        Refused.When(command.On < command.Cycle.Begins, Say.CycleNotYetBegun);
        return new(command.Cycle, command.On);
    }
}
