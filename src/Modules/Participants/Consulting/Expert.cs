using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consulting;

/// <summary>A specialist from outside as the school sees them.</summary>
public sealed record Expert(ExpertKind Kind, DocumentId Assignment, DocumentId Undertaking, DateOnly On)
{
    [View("/api/participants/requests/{cycle:int}/experts")]
    [Needs(Deed.ReadRequestMap)]
    public static async Task<IReadOnlyList<Expert>> Read(IQuerySession session, int cycle, CancellationToken cancellation) =>
        [.. ((await session.LoadAsync<Expertise>(Expertise.IdOf(new(cycle)), cancellation))?.All ?? []).Select(x => new Expert(x.Kind, x.Assignment, x.Undertaking, x.On))];
}
