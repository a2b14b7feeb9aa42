using Mentorship.Programme.Contracts;

namespace Mentorship.Monitoring.Watching;

// how far the group is with its plan
public sealed partial record CurrentGroup
{
    public int PlanVersion { get; init; }

    public int PlanItems { get; init; }

    public bool PlanAgreed { get; init; }

    public IReadOnlyList<int> ItemsDone { get; init; } = [];

    public IReadOnlyList<int> ItemsDropped { get; init; } = [];

    /// <summary>The items of the plan in their order, with their terms.</summary>
    public IReadOnlyList<PlannedItem> PlanSchedule { get; init; } = [];

    /// <summary>What was dropped is not waited for.</summary>
    public int? PlanPercent => PlanItems == 0 ? null : PlanItems == ItemsDropped.Count ? 100 : 100 * ItemsDone.Count / (PlanItems - ItemsDropped.Count);

    /// <summary>The last days of the items that should be done by now.</summary>
    public IReadOnlyList<DateOnly> LateSince(DateOnly on) =>
        PlanAgreed ? [.. PlannedItem.Late(PlanSchedule, ItemsDone.Concat(ItemsDropped), on).Select(x => PlanSchedule[x - 1].To!.Value)] : [];

    /// <summary>With a next version of the plan; what was done stays done where it is still in it.</summary>
    public CurrentGroup Planned(DevelopmentPlanDrafted e)
    {
        var schedule = PlannedItem.Of(e);
        return this with
        {
            PlanVersion = e.Version,
            PlanItems = e.Items,
            PlanAgreed = false,
            PlanSchedule = schedule,
            ItemsDone = PlannedItem.Carried(PlanSchedule, ItemsDone, schedule),
            ItemsDropped = PlannedItem.Carried(PlanSchedule, ItemsDropped, schedule),
        };
    }

    public CurrentGroup Opened(int item) => this with { ItemsDone = [.. ItemsDone.Where(x => x != item)], ItemsDropped = [.. ItemsDropped.Where(x => x != item)] };
}
