namespace Mentorship.Participants.Consenting;

/// <summary>One consent given, perhaps taken back.</summary>
public sealed record Consent(ConsentId Id, ConsentKind Kind, DocumentId Document, DateOnly On, DateOnly ValidUntil)
{
    public bool IsToProcess => Kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing;

    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>A consent taken back holds on no day any more: nothing more is written on its strength, of whatever date.</summary>
    public bool HoldsOn(DateOnly day) => WithdrawnOn is null && On <= day && day <= ValidUntil;
}
