using Mentorship.Kernel.Journal;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Publishing;

/// <summary>Where a publication stands.</summary>
public enum PublicationState { NotPublished, Up, Down, DownButAtPartners }

/// <summary>A page of a partner as it is read; no words once they were destroyed.</summary>
public sealed record PartnerPlace(int Page, string? Partner, string? Address, DateOnly Since, DateOnly? GoneOn, DocumentId? Document, string? Proof);

/// <summary>A publication, of a case or of a year's results: who is shown, since when, where else, and why it is down.</summary>
public sealed record PublicationSheet(PublicationId Published, GroupId? Group, SchoolYear? Cycle, PublicationState State, int Edition, DateOnly? PublishedOn, DateOnly? DownOn, TakenDownBecause? Because, DateOnly? ClearBy)
{
    public IReadOnlyList<ParticipantId> Shown { get; init; } = [];

    public IReadOnlyList<ParticipantId> Named { get; init; } = [];

    public IReadOnlyList<ParticipantId> Pictured { get; init; } = [];

    public IReadOnlyList<PartnerPlace> Pages { get; init; } = [];

    [View("/api/programme/groups/{group:guid}/publication"), Needs(Deed.ReadCases)]
    public static async Task<PublicationSheet> Read(IQuerySession session, Guid group, CancellationToken cancellation)
    {
        var id = new GroupId(group);
        Extent.Of(Deed.ReadCases).Must(id, Say.NoSuchGroup);
        return await Of(Publication.IdOf(id), session, cancellation);
    }

    /// <summary>A publication by its place; nothing is there before the first.</summary>
    public static async Task<PublicationSheet> Of(Guid place, IQuerySession session, CancellationToken cancellation)
    {
        var found = await session.LoadAsync<Publication>(place, cancellation);
        return found is null ? new(new(place), null, null, PublicationState.NotPublished, 0, null, null, null, null) : (await Of([found], session, cancellation))[0];
    }

    /// <summary>Those that are down here and still at partners', the most urgent first.</summary>
    [View("/api/programme/publications/to-take-down"), Needs(Deed.PublishCases)]
    public static async Task<IReadOnlyList<PublicationSheet>> ToTakeDown(IQuerySession session, CancellationToken cancellation) =>
        [.. (await Of(await session.Query<Publication>().Where(x => x.HasLeftovers).ToListAsync(cancellation), session, cancellation)).OrderBy(x => x.ClearBy)];

    public static PublicationState StateOf(Publication? publication) =>
        publication is null ? PublicationState.NotPublished
        : publication.IsUp ? PublicationState.Up
        : publication.HasLeftovers ? PublicationState.DownButAtPartners
        : PublicationState.Down;

    private static async Task<IReadOnlyList<PublicationSheet>> Of(IReadOnlyList<Publication> all, IQuerySession session, CancellationToken cancellation)
    {
        PartnerPage[] pages = [.. all.SelectMany(x => x.Pages)];
        var places = pages.Length == 0 ? new Dictionary<RecordId, PartnerPageWords>() : await Safe.Open<PartnerPageWords>(session, Matter.Paper, pages.Select(x => x.Words), cancellation);
        RecordId[] proven = [.. pages.Select(x => x.Proof).OfType<RecordId>()];
        var proofs = proven.Length == 0 ? new Dictionary<RecordId, PartnerProof>() : await Safe.Open<PartnerProof>(session, Matter.Paper, proven, cancellation);
        return
        [
            .. all.Select(x => new PublicationSheet(new(x.Id), x.Group, x.Cycle, StateOf(x), x.Edition, x.PublishedOn, x.DownOn, x.Because, x.ClearBy)
            {
                Shown = x.Shown,
                Named = x.Named,
                Pictured = x.Pictured,
                Pages = [.. x.Pages.Select(page => Of(page, places.GetValueOrDefault(page.Words), page.Proof is { } proof ? proofs.GetValueOrDefault(proof) : null))],
            }),
        ];
    }

    private static PartnerPlace Of(PartnerPage page, PartnerPageWords? words, PartnerProof? proof) => new(page.Number, words?.Partner, words?.Address, page.Since, page.GoneOn, page.Document, proof?.Text);
}
