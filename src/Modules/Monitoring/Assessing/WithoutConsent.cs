using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Whether somebody's consent to process was lost, so that no list of the module shows them any more.</summary>
public sealed record WithoutConsent(Guid Id)
{
    /// <summary>The kinds of processing agreed to: a pupil come of age may have both.</summary>
    public IReadOnlyList<ConsentKind> Held { get; init; } = [];

    public bool IsLost { get; init; }

    public static async Task<IReadOnlySet<ParticipantId>> All(IQuerySession session, CancellationToken cancellation = default) =>
        (await session.Query<WithoutConsent>().Where(x => x.IsLost).Select(x => x.Id).ToListAsync(cancellation)).Select(x => new ParticipantId(x)).ToHashSet();

    public WithoutConsent With(ConsentKind kind) => this with { Held = [.. Held.Where(x => x != kind), kind], IsLost = false };

    public WithoutConsent Without(ConsentKind kind) => Held.Where(x => x != kind).ToArray() is var held ? this with { Held = held, IsLost = held.Length == 0 } : this;
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

    public override WithoutConsent? Evolve(WithoutConsent? snapshot, Guid id, IEvent e) => e.Data switch
    {
        ConsentGranted x when x.Kind.IsToProcess() => (snapshot ?? new(id)).With(x.Kind),
        ConsentWithdrawn x when x.Kind.IsToProcess() => snapshot?.Without(x.Kind),
        ConsentExpired x when x.Kind.IsToProcess() => snapshot?.Without(x.Kind),
        ConsentInvalidated x when x.Kind.IsToProcess() => snapshot?.Without(x.Kind),
        _ => snapshot,
    };
}
