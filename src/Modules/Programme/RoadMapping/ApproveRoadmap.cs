using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Puts a version of the road map into force (3.3), as it was seen: a draft may be edited meanwhile.</summary>
[Needs(Deed.ApproveRoadmap)]
public sealed record ApproveRoadmap(int Version, string? Seen, DateOnly On)
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
    public static Task<RoadmapDraft> Load(ApproveRoadmap command, IDocumentSession session, CancellationToken cancellation) => RoadmapDraft.Of(session, command.Version, cancellation);

    // the version is that of the map, not of its stream, which the log would otherwise take it for
    public static RoadmapApproved Handle(ApproveRoadmap command, RoadmapDraft draft, [WriteAggregate(Required = false, VersionSource = "None")] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.Version > (roadmap?.Drafted ?? 0) || draft.Version is null, Say.NoSuchRoadmapVersion);
        Refused.When(command.Version <= roadmap!.Approved, Say.RoadmapAlreadyApproved);
        var fingerprint = draft.Version!.Fingerprint();
        Refused.When(command.Seen is { } seen && seen != fingerprint, Say.RoadmapWasEdited);
        return new(command.Version, command.On) { Fingerprint = fingerprint };
    }
}
