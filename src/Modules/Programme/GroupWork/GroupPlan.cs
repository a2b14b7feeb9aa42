using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork;

/// <summary>The plan of a group as its file has it; the words lie in the vault.</summary>
public sealed record GroupPlan(int Version, int Goals, int Items, RecordId Words, DateOnly DraftedOn, IReadOnlyList<Side> AgreedBy, IReadOnlyList<int> Done)
{
    public IReadOnlyList<PlannedItem> Schedule { get; init; } = [];

    public IReadOnlyList<int> Dropped { get; init; } = [];

    public DateOnly? ApprovedOn { get; init; }

    public bool Agreed => AgreedBy.Count == 2;

    /// <summary>The numbers of the items still to be done.</summary>
    [JsonIgnore]
    public IEnumerable<int> Open => Enumerable.Range(1, Items).Except(Done).Except(Dropped);

    public IReadOnlyList<int> Late(DateOnly on) => Agreed ? PlannedItem.Late(Schedule, Done.Concat(Dropped), on) : [];

    public static GroupPlan Of(DevelopmentPlanDrafted e, GroupPlan? before)
    {
        var schedule = PlannedItem.Of(e);
        IReadOnlyList<int> Carried(IReadOnlyList<int>? numbers) => before is null ? [] : PlannedItem.Carried(before.Schedule, numbers!, schedule);
        return new(e.Version, e.Goals, e.Items, e.Plan, e.OccurredOn, [], Carried(before?.Done)) { Schedule = schedule, Dropped = Carried(before?.Dropped) };
    }

    /// <summary>An item closed one way or the other, or open again.</summary>
    public GroupPlan With(int item, bool done = false, bool dropped = false) =>
        this with { Done = [.. Done.Where(x => x != item), .. done ? [item] : Array.Empty<int>()], Dropped = [.. Dropped.Where(x => x != item), .. dropped ? [item] : Array.Empty<int>()] };
}
