using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Programme.NormativeBase;

/// <summary>Draws up the year's plan of implementation from the road map as it stands; an order approves it (3.4).</summary>
[Needs(Deed.DraftProgramme)]
public sealed record DraftImplementationPlan(SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid ImplementationPlanId => ImplementationPlan.StreamOf(Cycle);

    public sealed class Rules : AbstractValidator<DraftImplementationPlan>
    {
        public Rules() => RuleFor(x => x.Cycle).NotEmpty();
    }
}

/// <summary>The map in force and what was done to its lines.</summary>
public sealed record YearPlanGrounds(RoadmapVersion? Version, Roadmap? Roadmap);

public static class DraftImplementationPlanHandler
{
    public static async Task<YearPlanGrounds> Load(DraftImplementationPlan _, IDocumentSession session, CancellationToken cancellation) =>
        new((await PlanInForce.Of(session)).Version, await session.LoadAsync<Roadmap>(Roadmap.Stream, cancellation));

    public static (ImplementationPlanDrafted, StoreDoc<YearPlanVersion>) Handle(DraftImplementationPlan command, YearPlanGrounds grounds, [WriteAggregate(Required = false)] ImplementationPlan? plan, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(grounds.Version is null, Say.RoadmapNotApproved);
        Refused.When(!grounds.Version!.Cycles.Contains(command.Cycle), Say.CycleOutsidePlan);
        // what is planned is asked of the map alone: nothing that was done yet takes a line out of the plan
        var lines = PlannedLine.Of(RoadmapProgress.Of(grounds.Version, grounds.Roadmap!, command.Cycle, new Dictionary<string, RoadmapFact>(), command.On));
        var fingerprint = YearPlanVersion.Fingerprint(lines);
        Refused.When(plan?.Fingerprint == fingerprint, Say.YearPlanSaysTheSame);
        var version = (plan?.Drafted ?? 0) + 1;
        return (new(command.Cycle, version, lines.Count, fingerprint, command.On), MartenOps.Store(new YearPlanVersion(YearPlanVersion.IdOf(command.Cycle, version), command.Cycle, version, command.On, lines)));
    }
}
