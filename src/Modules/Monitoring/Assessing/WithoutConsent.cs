using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Whether somebody's consent to process was lost, so that no list of the module shows them any more.</summary>
public sealed record WithoutConsent(Guid Id, ConsentsHeld Held)
{
    public static async Task<IReadOnlySet<ParticipantId>> All(IQuerySession session, CancellationToken cancellation = default) =>
        (await session.Query<WithoutConsent>().Where(x => x.Held.IsLost).Select(x => x.Id).ToListAsync(cancellation)).Select(x => new ParticipantId(x)).ToHashSet();
}

public sealed partial class WithoutConsentProjection : MultiStreamProjection<WithoutConsent, Guid>
{
    public WithoutConsentProjection()
    {
        Identity<ConsentGranted>(x => x.Participant.Value);
        Identity<ConsentWithdrawn>(x => x.Participant.Value);
        Identity<ConsentExpired>(x => x.Participant.Value);
        Identity<ConsentInvalidated>(x => x.Participant.Value);
    }

    public override WithoutConsent? Evolve(WithoutConsent? snapshot, Guid id, IEvent e) => ConsentsHeld.After(snapshot?.Held, e.Data) is { } held ? new(id, held) : null;
}
