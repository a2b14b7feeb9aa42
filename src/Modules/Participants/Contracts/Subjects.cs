namespace Mentorship.Participants.Contracts;

/// <summary>What somebody asks about their personal data (152-ФЗ, art. 14, 20, 21).</summary>
public enum SubjectRequestKind { Access, Correction, Blocking, Stop, Destruction, Unlawful }

/// <summary>By which way it reached the school.</summary>
public enum RequestChannel { InPerson, Letter, Mail, Portal }

/// <summary>What it came to.</summary>
public enum SubjectAnswer { Done, PartlyDone, Declined }

/// <summary>A person or their representative asked something about their data; it is to be answered by <see cref="AnswerBy"/>.</summary>
[LogName("participants.subject_request_received")]
public sealed record SubjectRequestReceived(
    SubjectRequestId Request, ParticipantId Participant, SubjectRequestKind Kind, GivenBy By, RequestChannel Channel, DateOnly AnswerBy, DateOnly OccurredOn) : IFact;

/// <summary>The time to answer was made longer, of which the asker was told with the reason in a paper.</summary>
[LogName("participants.subject_request_prolonged")]
public sealed record SubjectRequestProlonged(
    SubjectRequestId Request, ParticipantId Participant, DocumentId Notice, DateOnly AnswerBy, DateOnly OccurredOn) : IFact;

/// <summary>A request about personal data was answered.</summary>
[LogName("participants.subject_request_answered")]
public sealed record SubjectRequestAnswered(
    SubjectRequestId Request, ParticipantId Participant, SubjectRequestKind Kind, SubjectAnswer Answer, DocumentId? Reply, DateOnly OccurredOn) : IFact;
