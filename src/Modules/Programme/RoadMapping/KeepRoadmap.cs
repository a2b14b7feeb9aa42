using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Keeps a road map that was read and looked through, as the draft of the next version.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record KeepRoadmap(RoadmapUploadId Upload, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<KeepRoadmap>
    {
        public Rules() => RuleFor(x => x.Upload).NotEmpty();
    }
}

public static class KeepRoadmapHandler
{
    public static async Task<RoadmapUpload> Load(KeepRoadmap command, IDocumentSession session, CancellationToken cancellation)
    {
        var upload = NotThere.Unless(await session.LoadAsync<RoadmapUpload>(command.Upload.Value, cancellation), Say.RoadmapUploadNotThere);
        session.Delete(upload);
        return upload;
    }

    public static (RoadmapDrafted, StoreDoc<RoadmapVersion>) Handle(KeepRoadmap command, RoadmapUpload upload, [WriteAggregate(Required = false)] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var (drafted, version) = upload.Draft(roadmap, command.On);
        return (drafted, MartenOps.Store(version));
    }
}
