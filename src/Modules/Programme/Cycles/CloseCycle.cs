using System.Text.Json.Serialization;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
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

/// <summary>What keeps a cycle open: groups still at work, outcomes not entered (9.7).</summary>
public sealed record OpenEnds(bool AtWork, bool OwesOutcomes)
{
    /// <summary>The owners are asked, so that nothing that happened a moment ago is overlooked.</summary>
    public static OpenEnds Of(SchoolYear cycle, Groups formed, IReadOnlyList<GroupProgramme> programmes, KnownOutcomes outcomes) => new(
        formed.All.Any(x => x.Formed) || programmes.Any(x => x.Cycle == cycle && !x.Ended),
        programmes.Where(x => x.Cycle == cycle && x.Completed)
            .Any(x => outcomes.All.Any(person => x.Members.Contains(person.Participant) && !person.Groups.Contains(x.Group))));
}

public static class CloseCycleHandler
{
    public static async Task<OpenEnds> Load(CloseCycle command, IDocumentSession session, IMessageBus bus)
    {
        var year = command.Cycle.First;
        var programmes = await session.Query<GroupProgramme>().Where(x => x.Year == year).ToListAsync();
        return OpenEnds.Of(
            command.Cycle, await bus.InvokeAsync<Groups>(new GroupsIn(command.Cycle)), programmes,
            await bus.InvokeAsync<KnownOutcomes>(new OutcomesOf([.. programmes.SelectMany(x => x.Members).Distinct()])));
    }

    public static CycleClosed Handle(CloseCycle command, OpenEnds ends, [WriteAggregate] AnnualCycle cycle, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(cycle.Closed, Say.CycleAlreadyClosed);
        Refused.When(ends.AtWork, Say.GroupsStillActive);
        Refused.When(ends.OwesOutcomes, Say.OutcomesNotEntered);
        return new(cycle.Year, command.On);
    }
}
