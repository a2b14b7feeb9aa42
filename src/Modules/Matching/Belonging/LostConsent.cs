using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Belonging;

/// <summary>Whether somebody's consent to process was lost, so that no list of the module shows them any more.</summary>
public sealed record LostConsent(Guid Id)
{
    /// <summary>The kinds of processing agreed to: a pupil come of age may have both.</summary>
    public IReadOnlyList<ConsentKind> Held { get; init; } = [];

    public bool IsLost { get; init; }

    public static async Task<IReadOnlySet<ParticipantId>> All(IQuerySession session, CancellationToken cancellation = default) =>
        (await session.Query<LostConsent>().Where(x => x.IsLost).Select(x => x.Id).ToListAsync(cancellation)).Select(x => new ParticipantId(x)).ToHashSet();

    public LostConsent With(ConsentKind kind) => this with { Held = [.. Held.Where(x => x != kind), kind], IsLost = false };

    public LostConsent Without(ConsentKind kind) => Held.Where(x => x != kind).ToArray() is var held ? this with { Held = held, IsLost = held.Length == 0 } : this;
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

    public override LostConsent? Evolve(LostConsent? snapshot, Guid id, IEvent e) => e.Data switch
    {
        ConsentGranted x when x.Kind.IsToProcess() => (snapshot ?? new(id)).With(x.Kind),
        ConsentWithdrawn x when x.Kind.IsToProcess() => snapshot?.Without(x.Kind),
        ConsentExpired x when x.Kind.IsToProcess() => snapshot?.Without(x.Kind),
        ConsentInvalidated x when x.Kind.IsToProcess() => snapshot?.Without(x.Kind),
        _ => snapshot,
    };
}
