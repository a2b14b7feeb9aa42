namespace Mentorship.Participants.Contracts;

/// <summary>By what right somebody represents a minor.</summary>
public enum Relation { Mother, Father, Adopter, Guardian, Trustee }

/// <summary>How a representative was told of the programme.</summary>
public enum Channel { Letter, ParentsMeeting, InPerson, Link, Account }

/// <summary>A legal representative was linked by a paper that shows the powers (4.2).</summary>
[LogName("participants.legal_representative_linked")]
public sealed record LegalRepresentativeLinked(
    ParticipantId Participant, RepresentativeId Representative, Relation Relation, DocumentId PowersDocument,
    RecordId Profile, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A representative was informed of the programme before being asked for consent (4.1c).</summary>
[LogName("participants.legal_representative_informed")]
public sealed record LegalRepresentativeInformed(
    ParticipantId Participant, RepresentativeId Representative, string MaterialVersion, Channel Channel, DateOnly OccurredOn) : IFact
{
    /// <summary>What shows it: the letter with its receipt, the minutes of the meeting.</summary>
    public DocumentId? Proof { get; init; }
}

/// <summary>Why somebody represents a minor no longer.</summary>
public enum EndOfRepresentation { PowersEnded, RightsLost, NeverHadPowers }

/// <summary>Somebody is no longer a participant's legal representative.</summary>
[LogName("participants.representation_ended")]
public sealed record RepresentationEnded(
    ParticipantId Participant, RepresentativeId Representative, EndOfRepresentation Reason, DocumentId Document, DateOnly OccurredOn) : IFact;
