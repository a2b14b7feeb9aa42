namespace Mentorship.Participants.Contracts;

/// <summary>By which way a consent form reaches whoever is asked.</summary>
public enum FormRoute { Link, Paper, Screen }

/// <summary>Somebody was asked for a consent, or asked again; until they answer, it is waited for (4.1b, 4.2).</summary>
[LogName("participants.consent_form_issued")]
public sealed record ConsentFormIssued(ParticipantId Participant, ConsentKind Kind, FormRoute Route, string FormVersion, DateOnly OccurredOn) : IFact;

/// <summary>A consent was given as a document of its own (4.1b, 4.1d, 4.2, 5.2b).</summary>
[LogName("participants.consent_granted")]
public sealed record ConsentGranted(
    ParticipantId Participant, ConsentId Consent, ConsentKind Kind, GivenBy By, RepresentativeId? Representative,
    string FormVersion, DocumentId Document, DateOnly ValidUntil, DateOnly OccurredOn) : IFact;

/// <summary>A consent was asked for and refused.</summary>
[LogName("participants.consent_refused")]
public sealed record ConsentRefused(
    ParticipantId Participant, ConsentId Consent, ConsentKind Kind, GivenBy By, RepresentativeId? Representative, DateOnly OccurredOn) : IFact;

/// <summary>A participant of 14 to 17 said whether they agree themselves (4.2, C-3).</summary>
[LogName("participants.minor_assent_recorded")]
public sealed record MinorAssentRecorded(ParticipantId Participant, bool Assents, DocumentId Document, DateOnly OccurredOn) : IFact;

/// <summary>A consent was taken back; personal data go by <see cref="DestroyBy"/> (152-ФЗ, art. 21 part 5).</summary>
[LogName("participants.consent_withdrawn")]
public sealed record ConsentWithdrawn(
    ParticipantId Participant, ConsentId Consent, ConsentKind Kind, GivenBy By, DateOnly DestroyBy, DateOnly OccurredOn) : IFact
{
    /// <summary>By when whoever else works with the data has stopped (art. 21 part 5.1).</summary>
    public DateOnly? StopBy { get; init; }

    /// <summary>Nobody said so: a participant come of age did not answer in time.</summary>
    public bool BySilence { get; init; }
}

/// <summary>The term of a consent ran out; where it was the last to rest on, personal data go by <see cref="DestroyBy"/>.</summary>
[LogName("participants.consent_expired")]
public sealed record ConsentExpired(ParticipantId Participant, ConsentId Consent, ConsentKind Kind, DateOnly? DestroyBy, DateOnly OccurredOn) : IFact;

/// <summary>Why a consent on file is none.</summary>
public enum Invalidity { WrongSignatory, NoPowers, WrongPaper, ElementMissing, NotSeparate, NotFreely }

/// <summary>A consent turned out never to have been one; what was had without it goes by <see cref="DestroyBy"/> (152-ФЗ, art. 21 part 3).</summary>
[LogName("participants.consent_invalidated")]
public sealed record ConsentInvalidated(
    ParticipantId Participant, ConsentId Consent, ConsentKind Kind, Invalidity Reason, DateOnly? DestroyBy, DateOnly OccurredOn) : IFact;

/// <summary>How it ended that one representative agreed and another did not.</summary>
public enum Settlement { ConsentStands, RefusalStands }

/// <summary>Two representatives who disagreed came to one answer, which a paper shows.</summary>
[LogName("participants.disagreement_settled")]
public sealed record DisagreementSettled(ParticipantId Participant, ConsentKind Kind, Settlement Outcome, DocumentId Document, DateOnly OccurredOn) : IFact;

/// <summary>A participant reached the age from which they answer themselves: 14 beside their representatives, 18 alone.</summary>
[LogName("participants.age_threshold_reached")]
public sealed record AgeThresholdReached(ParticipantId Participant, int Age, DateOnly OccurredOn) : IFact;

/// <summary>A participant who turned 14 has not said in time whether they agree.</summary>
[LogName("participants.assent_overdue")]
public sealed record AssentOverdue(ParticipantId Participant, DateOnly OccurredOn) : IFact;

/// <summary>A school made a version of a consent form its own; what it says lies beside, unchanged from then on.</summary>
[LogName("participants.consent_text_published")]
public sealed record ConsentTextPublished(string Code, int Version, DateOnly OccurredOn) : IFact;
