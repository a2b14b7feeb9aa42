using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>A version of the road map as a decision about it finds it; nothing where there is no such version.</summary>
public sealed record RoadmapDraft(RoadmapVersion? Version)
{
    public static async Task<RoadmapDraft> Of(IQuerySession session, int version, CancellationToken cancellation) => new(await session.LoadAsync<RoadmapVersion>(version, cancellation));

    /// <exception cref="Refused">There is no such version, or it is not a draft: an approved version is never edited.</exception>
    public RoadmapVersion ToEdit(Roadmap? roadmap, DateOnly on, DateOnly today)
    {
        Refused.When(on > today, Say.NotInFuture);
        Refused.When(Version is null, Say.NoSuchRoadmapVersion);
        Refused.When(Version!.StateIn(roadmap) != VersionState.Draft, Say.RoadmapVersionIsFixed);
        return Version;
    }

    /// <summary>What an edit comes to: the fact, and the version as it stands then.</summary>
    public static (RoadmapDraftEdited, StoreDoc<RoadmapVersion>) Edited(RoadmapVersion version, IEnumerable<RoadmapLine> lines, string line, LineEdit edit, DateOnly on)
    {
        var edited = version.With([.. lines]);
        return (new(version.Version, line, edit, edited.Fingerprint(), on), MartenOps.Store(edited));
    }
}
