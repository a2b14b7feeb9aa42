using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Brings in a new version of the road map from a table; it comes into force when the director approves it.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record LoadRoadmap(SchoolYear First, SchoolYear Last, string Source, string FileName, byte[] Content, DateOnly On) : IRoadmapSource
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    /// <summary>What the program's own log may tell of it.</summary>
    public override string ToString() => $"{nameof(LoadRoadmap)} {First}-{Last}";

    public sealed class Rules : AbstractValidator<LoadRoadmap>
    {
        public Rules() => Include(new RoadmapSourceRules());
    }
}

public static class LoadRoadmapHandler
{
    public static (RoadmapDrafted, StoreDoc<RoadmapVersion>) Handle(LoadRoadmap command, [WriteAggregate(Required = false)] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var (drafted, version) = Read(command, roadmap);
        return (drafted, MartenOps.Store(version));
    }

    public static (RoadmapDrafted Drafted, RoadmapVersion Version) Read(LoadRoadmap command, Roadmap? roadmap) =>
        RoadmapUpload.Of(default, command, default, default).Draft(roadmap, command.On);
}
