namespace Mentorship.Programme.RoadMapping;

/// <summary>Lets a road map go that was read and is not to be kept.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record DropRoadmapUpload(RoadmapUploadId Upload, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DropRoadmapUpload>
    {
        public Rules() => RuleFor(x => x.Upload).NotEmpty();
    }
}

public static class DropRoadmapUploadHandler
{
    public static async Task Load(DropRoadmapUpload command, IDocumentSession session, CancellationToken cancellation) =>
        session.Delete(NotThere.Unless(await session.LoadAsync<RoadmapUpload>(command.Upload.Value, cancellation), Say.RoadmapUploadNotThere));

    /// <summary>Nothing is recorded of it.</summary>
    public static void Handle(DropRoadmapUpload command, DateOnly today) => Refused.When(command.On > today, Say.NotInFuture);
}
