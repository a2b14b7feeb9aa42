using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Belonging;

/// <summary>Whether somebody's consent to process was lost, so that no list of the module shows them any more.</summary>
public sealed record LostConsent(Guid Id, ConsentsHeld Held)
{
    public static async Task<IReadOnlySet<ParticipantId>> All(IQuerySession session, CancellationToken cancellation = default) =>
        (await session.Query<LostConsent>().Where(x => x.Held.IsLost).Select(x => x.Id).ToListAsync(cancellation)).Select(x => new ParticipantId(x)).ToHashSet();
}

public sealed partial class LostConsentProjection : MultiStreamProjection<LostConsent, Guid>
{
    public LostConsentProjection()
    {
        Identity<ConsentGranted>(x => x.Participant.Value);
        Identity<ConsentWithdrawn>(x => x.Participant.Value);
        Identity<ConsentExpired>(x => x.Participant.Value);
        Identity<ConsentInvalidated>(x => x.Participant.Value);
    }

    public override LostConsent? Evolve(LostConsent? snapshot, Guid id, IEvent e) => ConsentsHeld.After(snapshot?.Held, e.Data) is { } held ? new(id, held) : null;
}
