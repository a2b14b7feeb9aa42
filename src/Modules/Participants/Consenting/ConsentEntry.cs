using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting;

/// <summary>What became of a consent that was asked for.</summary>
public enum ConsentState { NotAnswered, Given, Refused, Withdrawn, Expired, Invalidated }

/// <summary>One line of the register of consents.</summary>
public sealed record ConsentEntry(Guid Id, Guid Participant, Guid Consent, ConsentKind Kind, GivenBy By, ConsentState State, DateOnly On)
{
    /// <summary>Whoever enters a consent brings its id along, so it tells nothing apart without the person.</summary>
    public static Guid IdOf(ParticipantId participant, ConsentId consent) => NamedId.Of("consent-entry", participant.Value, consent.Value);

    /// <summary>The line of an answer that is waited for; it is shown until the answer comes.</summary>
    public static Guid AwaitedId(ParticipantId participant, ConsentKind kind) => NamedId.Of("awaited-consent", participant.Value, kind);

    public DateOnly? ValidUntil { get; init; }

    public DateOnly? StopBy { get; init; }

    public DateOnly? DestroyBy { get; init; }

    public Guid? Document { get; init; }

    /// <summary>To which version of the form it was given.</summary>
    public string? FormVersion { get; init; }

    /// <summary>When it was asked for last, and how often.</summary>
    public DateOnly? LastAsked { get; init; }

    public int TimesAsked { get; init; }

    public Invalidity? Reason { get; init; }

    /// <summary>What was waited for has come and stands in a line of its own.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>The state on a day; a term may have run out before the day's round has written it down.</summary>
    public ConsentState StateOn(DateOnly day) => State == ConsentState.Given && ValidUntil < day ? ConsentState.Expired : State;
}

/// <summary>Folds the register of consents.</summary>
public partial class ConsentEntryProjection : MultiStreamProjection<ConsentEntry, Guid>
{
    public ConsentEntryProjection()
    {
        Identity<ConsentFormIssued>(x => ConsentEntry.AwaitedId(x.Participant, x.Kind));
        Identities<ConsentGranted>(x => [ConsentEntry.IdOf(x.Participant, x.Consent), ConsentEntry.AwaitedId(x.Participant, x.Kind)]);
        Identities<ConsentRefused>(x => [ConsentEntry.IdOf(x.Participant, x.Consent), ConsentEntry.AwaitedId(x.Participant, x.Kind)]);
        Identities<MinorAssentRecorded>(x => [AssentId(x), ConsentEntry.AwaitedId(x.Participant, ConsentKind.Assent)]);
        Identity<ConsentWithdrawn>(x => ConsentEntry.IdOf(x.Participant, x.Consent));
        Identity<ConsentExpired>(x => ConsentEntry.IdOf(x.Participant, x.Consent));
        Identity<ConsentInvalidated>(x => ConsentEntry.IdOf(x.Participant, x.Consent));
    }

    public override ConsentEntry? Evolve(ConsentEntry? snapshot, Guid id, IEvent e) => e.Data switch
    {
        ConsentFormIssued x => snapshot is null or { IsAnswered: true }
            ? new(id, x.Participant.Value, id, x.Kind, x.Kind == ConsentKind.ChildProcessing ? GivenBy.Representative : GivenBy.Self, ConsentState.NotAnswered, x.OccurredOn) { FormVersion = x.FormVersion, LastAsked = x.OccurredOn, TimesAsked = 1 }
            : snapshot with { LastAsked = x.OccurredOn, TimesAsked = snapshot.TimesAsked + 1 },
        ConsentGranted x when id == ConsentEntry.AwaitedId(x.Participant, x.Kind) => Answered(snapshot),
        ConsentRefused x when id == ConsentEntry.AwaitedId(x.Participant, x.Kind) => Answered(snapshot),
        MinorAssentRecorded x when id == ConsentEntry.AwaitedId(x.Participant, ConsentKind.Assent) => Answered(snapshot),
        ConsentGranted x => new(id, x.Participant.Value, x.Consent.Value, x.Kind, x.By, ConsentState.Given, x.OccurredOn)
        {
            ValidUntil = x.ValidUntil,
            Document = x.Document.Value,
            FormVersion = x.FormVersion,
        },
        ConsentRefused x => new(id, x.Participant.Value, x.Consent.Value, x.Kind, x.By, ConsentState.Refused, x.OccurredOn),
        MinorAssentRecorded x => new(id, x.Participant.Value, id, ConsentKind.Assent, GivenBy.Self, x.Assents ? ConsentState.Given : ConsentState.Refused, x.OccurredOn) { Document = x.Document.Value },
        _ => snapshot is null ? null : Ended(snapshot, e.Data),
    };

    private static ConsentEntry? Answered(ConsentEntry? awaited) => awaited is null ? null : awaited with { IsAnswered = true };

    private static ConsentEntry Ended(ConsentEntry entry, object fact) => fact switch
    {
        ConsentWithdrawn x => entry with { State = ConsentState.Withdrawn, On = x.OccurredOn, StopBy = x.StopBy, DestroyBy = x.Kind == ConsentKind.MentoringWork ? null : x.DestroyBy },
        ConsentExpired x => entry with { State = ConsentState.Expired, On = x.OccurredOn, DestroyBy = x.DestroyBy },
        ConsentInvalidated x => entry with { State = ConsentState.Invalidated, On = x.OccurredOn, DestroyBy = x.DestroyBy, Reason = x.Reason },
        _ => entry,
    };

    private static Guid AssentId(MinorAssentRecorded x) => NamedId.Of("assent", x.Participant.Value);
}
