using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Mapping;

/// <summary>For what and among whom mentors of a cycle are looked for, and since when.</summary>
public sealed record OpenSearch(DateOnly On, IReadOnlyList<ParticipantKind> Categories, IReadOnlyList<Deficit> Deficits)
{
    [View("/api/participants/requests/{cycle:int}/search")]
    [Needs(Deed.ReadRequestMap)]
    public static async Task<OpenSearch> Read(IQuerySession session, int cycle, CancellationToken cancellation) =>
        NotThere.Unless(await Find(session, cycle, cancellation), Say.NobodySearched);

    public static async Task<OpenSearch?> Find(IQuerySession session, int cycle, CancellationToken cancellation) =>
        await session.LoadAsync<MentorSearch>(MentorSearch.IdOf(new(cycle)), cancellation) is { } search ? new(search.On, search.Categories, search.Deficits) : null;
}
