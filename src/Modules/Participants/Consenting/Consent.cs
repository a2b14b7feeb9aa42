using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting;

/// <summary>One consent given; perhaps taken back, run out, or found to be none.</summary>
public sealed record Consent(ConsentId Id, ConsentKind Kind, DocumentId Document, DateOnly On, DateOnly ValidUntil)
{
    public bool IsToProcess => Kind.IsToProcess();

    public string? FormVersion { get; init; }

    /// <summary>Who gave it for a minor.</summary>
    public RepresentativeId? Representative { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public DateOnly? InvalidatedOn { get; init; }

    /// <summary>Since when it has been written down that it ran out; that it holds no more is seen by its term.</summary>
    public DateOnly? ExpiredOn { get; init; }

    public bool IsOver => WithdrawnOn is not null || InvalidatedOn is not null;

    /// <summary>A consent taken back holds on no day any more: nothing more is written on its strength, of whatever date.</summary>
    public bool HoldsOn(DateOnly day) => !IsOver && On <= day && day <= ValidUntil;

    public ConsentState StateOn(DateOnly day) =>
        InvalidatedOn is not null ? ConsentState.Invalidated
        : WithdrawnOn is not null ? ConsentState.Withdrawn
        : ValidUntil < day ? ConsentState.Expired
        : ConsentState.Given;

    public static Consent Of(ConsentGranted e) =>
        new(e.Consent, e.Kind, e.Document, e.OccurredOn, e.ValidUntil) { FormVersion = e.FormVersion, Representative = e.Representative };
}

/// <summary>A consent asked for and refused, as long as whoever refused has not thought better of it.</summary>
public sealed record Denial(ConsentId Id, ConsentKind Kind, RepresentativeId? Representative, DateOnly On);
