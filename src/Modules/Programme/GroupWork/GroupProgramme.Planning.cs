using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork;

// what is known of the group's plan
public sealed partial record GroupProgramme
{
    public DevelopmentPlan? Plan { get; init; }

    /// <summary>What is being written; nobody is bound by it.</summary>
    public PlanDraft? Draft { get; init; }

    /// <summary>The last key an item was given; none is given twice.</summary>
    public int LastKey { get; init; }

    [JsonIgnore]
    public bool PlanAgreed => Plan is { AgreedByBoth: true };

    public GroupProgramme Apply(PlanDraftKept e) => this with { Draft = new(e.Revision, e.Goals, e.Items, e.Words), LastKey = Latest(e.Items) };

    public GroupProgramme Apply(PlanDraftDropped _) => this with { Draft = null };

    public GroupProgramme Apply(DevelopmentPlanDrafted e)
    {
        var plan = DevelopmentPlan.Of(e, Plan);
        return this with { Plan = plan, Draft = null, LastKey = Latest(plan.Schedule), Verdicts = null, VerdictsOn = null };
    }

    public GroupProgramme Apply(DevelopmentPlanAgreed e) => this with { Plan = Plan!.With(e) };

    public GroupProgramme Apply(DevelopmentPlanApproved e) => this with { Plan = Plan! with { ApprovedOn = e.OccurredOn } };

    public GroupProgramme Apply(DevelopmentPlanSeen e) => this with { Plan = Plan! with { SeenBy = [.. Plan.SeenBy, new(e.Participant, e.Representative)] } };

    public GroupProgramme Apply(DevelopmentPlanItemCompleted e) => this with { Plan = Plan!.With(e) };

    public GroupProgramme Apply(DevelopmentPlanItemDropped e) => this with { Plan = Plan!.With(e) };

    public GroupProgramme Apply(DevelopmentPlanItemReopened e) => this with { Plan = Plan!.With(e) };

    private int Latest(IReadOnlyList<PlannedItem> items) => items.Select(x => x.Key).Append(LastKey).Max();
}
