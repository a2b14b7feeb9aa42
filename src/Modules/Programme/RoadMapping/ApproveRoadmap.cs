using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Puts a version of the road map into force (3.3).</summary>
[Needs(Deed.ApproveRoadmap)]
public sealed record ApproveRoadmap(int Version, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<ApproveRoadmap>
    {
        public Rules() => RuleFor(x => x.Version).GreaterThan(0);
    }
}

public static class ApproveRoadmapHandler
{
    // the version is that of the map, not of its stream, which the log would otherwise take it for
    public static RoadmapApproved Handle(ApproveRoadmap command, [WriteAggregate(Required = false, VersionSource = "None")] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.Version > (roadmap?.Drafted ?? 0), Say.NoSuchRoadmapVersion);
        Refused.When(command.Version <= roadmap!.Approved, Say.RoadmapAlreadyApproved);
        return new(command.Version, command.On);
    }
}
