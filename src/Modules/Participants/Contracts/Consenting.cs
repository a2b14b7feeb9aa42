namespace Mentorship.Participants.Contracts;

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
    ParticipantId Participant, ConsentId Consent, ConsentKind Kind, GivenBy By, DateOnly DestroyBy, DateOnly OccurredOn) : IFact;
