using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Host.Erasing;

/// <summary>Writes every destruction into the ledger outside of the database, however often it is told.</summary>
public static class KeepErasureHandler
{
    public static Task Handle(PersonalDataDestroyed destroyed, Envelope envelope, ErasureLedger ledger, CancellationToken cancellation) =>
        ledger.Keep(new(envelope.TenantId!, destroyed.Participant.Value, destroyed.Number, destroyed.Ground, destroyed.OccurredOn), cancellation);
}
