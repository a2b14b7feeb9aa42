using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants;

/// <content>What has been agreed to, refused and asked for.</content>
public sealed partial record Participant
{
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>The refusals that stand.</summary>
    public IReadOnlyList<Denial> Denials { get; init; } = [];

    /// <summary>The refusals recorded so far; none of their ids is used again.</summary>
    public IReadOnlyList<ConsentId> Refusals { get; init; } = [];

    /// <summary>What a participant of 14 to 17 said themselves, last time they were asked.</summary>
    public bool? Assents { get; init; }

    /// <summary>The ages from which one answers oneself that were reached since the participant was entered.</summary>
    public int[] Thresholds { get; init; } = [];

    public bool IsAssentOverdue { get; init; }

    /// <summary>Since when an answer to which form has been waited for.</summary>
    public IReadOnlyList<Awaited> Awaited { get; init; } = [];

    /// <summary>All that was agreed to was taken back or never held.</summary>
    public bool HasTakenBack => Consents.Any(x => x.IsToProcess && x.IsOver) && !Consents.Any(x => x.IsToProcess && !x.IsOver);

    public bool ProcessingHeld(DateOnly on) => Consents.Any(x => x.IsToProcess && x.HoldsOn(on));

    public Consent? Held(ConsentKind kind, DateOnly on) => Consents.LastOrDefault(x => x.Kind == kind && x.HoldsOn(on));

    public bool IsRefused(ConsentKind kind) => Denials.Any(x => x.Kind == kind);

    /// <summary>One representative has agreed, another has not.</summary>
    public bool IsDisputed(ConsentKind kind, DateOnly on) =>
        Held(kind, on) is { Representative: { } agreed } && Denials.Any(x => x.Kind == kind && x.Representative is { } other && other != agreed);

    public bool HasAnswered(ConsentId consent) => Refusals.Contains(consent) || Consents.Any(x => x.Id == consent);

    public Participant Apply(RepresentationEnded e) => this with
    {
        Representatives = [.. Representatives.Where(x => x.Id != e.Representative)],
        Denials = [.. Denials.Where(x => x.Representative != e.Representative)],
    };

    public Participant Apply(ConsentFormIssued e) => this with { Awaited = Consenting.Awaited.With(Awaited, e) };

    /// <summary>An answer is one answer; that of another representative stands until it is settled.</summary>
    public Participant Apply(ConsentGranted e) => this with
    {
        Consents = [.. Consents, Consent.Of(e)],
        Denials = [.. Denials.Where(x => x.Kind != e.Kind || x.Representative != e.Representative)],
        Awaited = Consenting.Awaited.Without(Awaited, e.Kind),
    };

    public Participant Apply(ConsentRefused e) => this with
    {
        Denials = [.. Denials.Where(x => x.Kind != e.Kind || x.Representative != e.Representative), new(e.Consent, e.Kind, e.Representative, e.OccurredOn)],
        Refusals = [.. Refusals, e.Consent],
        Awaited = Consenting.Awaited.Without(Awaited, e.Kind),
    };

    public Participant Apply(ConsentWithdrawn e) => this with
    {
        Consents = [.. Consents.Select(x => x.Id == e.Consent ? x with { WithdrawnOn = e.OccurredOn } : x)],
        InLongTermBase = InLongTermBase && e.Kind != ConsentKind.LongTermBase,
    };

    public Participant Apply(ConsentInvalidated e) => this with
    {
        Consents = [.. Consents.Select(x => x.Id == e.Consent ? x with { InvalidatedOn = e.OccurredOn } : x)],
        InLongTermBase = InLongTermBase && e.Kind != ConsentKind.LongTermBase,
    };

    public Participant Apply(ConsentExpired e) => this with
    {
        Consents = [.. Consents.Select(x => x.Id == e.Consent ? x with { ExpiredOn = e.OccurredOn } : x)],
        InLongTermBase = InLongTermBase && e.Kind != ConsentKind.LongTermBase,
    };

    public Participant Apply(DisagreementSettled e) => this with { Denials = e.Outcome == Settlement.ConsentStands ? [.. Denials.Where(x => x.Kind != e.Kind)] : Denials };

    public Participant Apply(MinorAssentRecorded e) => this with { Assents = e.Assents, Awaited = Consenting.Awaited.Without(Awaited, ConsentKind.Assent) };

    public Participant Apply(AgeThresholdReached e) => this with { Thresholds = [.. Thresholds.Union([e.Age])] };

    public Participant Apply(AssentOverdue _) => this with { IsAssentOverdue = true };
}
