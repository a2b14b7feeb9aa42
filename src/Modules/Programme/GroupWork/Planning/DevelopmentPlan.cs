using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>A mentee and the representative who has seen the plan.</summary>
public sealed record Seeing(ParticipantId Participant, RepresentativeId Representative);

/// <summary>The current version of a development plan, as far as decisions look at it.</summary>
public sealed record DevelopmentPlan(int Version, int Goals, int Items, DateOnly DraftedOn)
{
    public IReadOnlyList<PlannedItem> Schedule { get; init; } = [];

    public RecordId Words { get; init; }

    /// <summary>Until when, where it reaches beyond the cycle.</summary>
    public DateOnly? Until { get; init; }

    public IReadOnlyList<Side> AgreedBy { get; init; } = [];

    public DateOnly? ApprovedOn { get; init; }

    public IReadOnlyList<Seeing> SeenBy { get; init; } = [];

    public IReadOnlyList<int> Done { get; init; } = [];

    public IReadOnlyList<int> Dropped { get; init; } = [];

    [JsonIgnore]
    public bool AgreedByBoth => AgreedBy.Count == 2;

    /// <summary>A version; what was done of the one before stays done where the item is still in it.</summary>
    public static DevelopmentPlan Of(DevelopmentPlanDrafted e, DevelopmentPlan? before)
    {
        var schedule = PlannedItem.Of(e);
        return new(e.Version, e.Goals, e.Items, e.OccurredOn)
        {
            Schedule = schedule,
            Words = e.Plan,
            Until = e.Until,
            Done = before is null ? [] : PlannedItem.Carried(before.Schedule, before.Done, schedule),
            Dropped = before is null ? [] : PlannedItem.Carried(before.Schedule, before.Dropped, schedule),
        };
    }

    public DevelopmentPlan With(DevelopmentPlanAgreed e) => this with { AgreedBy = [.. AgreedBy, e.By] };

    public DevelopmentPlan With(DevelopmentPlanItemCompleted e) => Open(e.Item) with { Done = [.. Done.Where(x => x != e.Item), e.Item] };

    public DevelopmentPlan With(DevelopmentPlanItemDropped e) => Open(e.Item) with { Dropped = [.. Dropped.Where(x => x != e.Item), e.Item] };

    public DevelopmentPlan With(DevelopmentPlanItemReopened e) => Open(e.Item);

    private DevelopmentPlan Open(int item) => this with { Done = [.. Done.Where(x => x != item)], Dropped = [.. Dropped.Where(x => x != item)] };
}
