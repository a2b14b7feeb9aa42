using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>The current version of a development plan, as far as decisions look at it.</summary>
public sealed record DevelopmentPlan(int Version, int Goals, int Items, DateOnly DraftedOn)
{
    public IReadOnlyList<Side> AgreedBy { get; init; } = [];

    public IReadOnlyList<int> Done { get; init; } = [];

    [JsonIgnore]
    public bool AgreedByBoth => AgreedBy.Count == 2;

    public DevelopmentPlan With(DevelopmentPlanAgreed e) => this with { AgreedBy = [.. AgreedBy, e.By] };

    public DevelopmentPlan With(DevelopmentPlanItemCompleted e) => this with { Done = [.. Done, e.Item] };
}
