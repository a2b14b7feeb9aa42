namespace Mentorship.Programme.RoadMapping;

/// <summary>Reads a road map from a file, to be looked through before it is kept.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record UploadRoadmap(RoadmapUploadId Upload, SchoolYear First, SchoolYear Last, string Source, string FileName, byte[] Content, DateOnly On) : IRoadmapSource
{
    /// <summary>What the program's own log may tell of it.</summary>
    public override string ToString() => $"{nameof(UploadRoadmap)} {Upload.Value}";

    public sealed class Rules : AbstractValidator<UploadRoadmap>
    {
        public Rules()
        {
            RuleFor(x => x.Upload).NotEmpty();
            Include(new RoadmapSourceRules());
        }
    }
}

public static class UploadRoadmapHandler
{
    /// <exception cref="ValidationException">The file is no road map; each row that cannot be taken is named.</exception>
    public static RoadmapUpload Load(UploadRoadmap command, IDocumentSession session, TimeProvider clock)
    {
        var upload = RoadmapUpload.Of(command.Upload, command, Actor.Current!.Account, clock.GetUtcNow());
        session.Insert(upload);
        return upload;
    }

    /// <summary>Nothing is recorded of it.</summary>
    public static void Handle(UploadRoadmap command, RoadmapUpload upload, DateOnly today) => Refused.When(command.On > today, Say.NotInFuture);
}
