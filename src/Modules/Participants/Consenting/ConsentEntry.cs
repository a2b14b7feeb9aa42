using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting;

/// <summary>What became of a consent that was asked for.</summary>
public enum ConsentState { Given, Refused, Withdrawn, Expired }

/// <summary>One line of the register of consents.</summary>
public sealed record ConsentEntry(Guid Id, Guid Participant, Guid Consent, ConsentKind Kind, GivenBy By, ConsentState State, DateOnly On)
{
    /// <summary>Whoever enters a consent brings its id along, so it tells nothing apart without the person.</summary>
    public static Guid IdOf(ParticipantId participant, ConsentId consent) => NamedId.Of("consent-entry", participant.Value, consent.Value);

    public DateOnly? ValidUntil { get; init; }

    public DateOnly? DestroyBy { get; init; }

    public Guid? Document { get; init; }

    /// <summary>The state on a day; a term that ran out is nowhere recorded.</summary>
    public ConsentState StateOn(DateOnly day) => State == ConsentState.Given && ValidUntil < day ? ConsentState.Expired : State;
}

/// <summary>Folds the register of consents.</summary>
public partial class ConsentEntryProjection : MultiStreamProjection<ConsentEntry, Guid>
{
    public ConsentEntryProjection()
    {
        Identity<ConsentGranted>(x => ConsentEntry.IdOf(x.Participant, x.Consent));
        Identity<ConsentRefused>(x => ConsentEntry.IdOf(x.Participant, x.Consent));
        Identity<ConsentWithdrawn>(x => ConsentEntry.IdOf(x.Participant, x.Consent));
    }

    public override ConsentEntry? Evolve(ConsentEntry? snapshot, Guid id, IEvent e) => e.Data switch
    {
        ConsentGranted x => new(id, x.Participant.Value, x.Consent.Value, x.Kind, x.By, ConsentState.Given, x.OccurredOn)
        {
            ValidUntil = x.ValidUntil,
            Document = x.Document.Value,
        },
        ConsentRefused x => new(id, x.Participant.Value, x.Consent.Value, x.Kind, x.By, ConsentState.Refused, x.OccurredOn),
        ConsentWithdrawn x when snapshot is not null => snapshot with { State = ConsentState.Withdrawn, On = x.OccurredOn, DestroyBy = x.DestroyBy },
        _ => snapshot,
    };
}
