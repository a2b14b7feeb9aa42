namespace Mentorship.Programme.Contracts;

/// <summary>Why a publication is not shown any more.</summary>
public enum TakenDownBecause { SchoolDecided, ConsentWithdrawn, ConsentExpired, ConsentInvalidated, DataBlocked, DataDestroyed, ThanksCancelled }

/// <summary>An approved case went onto the school's own pages: who can be recognised, who is credited by name, who is in the picture, and the consents all of it rests on (9.6).</summary>
[LogName("programme.case_published")]
public sealed record CasePublished(
    GroupId Group, SchoolYear Cycle, int Edition, RecordId Words, IReadOnlyList<ParticipantId> Shown, IReadOnlyList<ParticipantId> Credited, IReadOnlyList<ParticipantId> Pictured,
    DocumentId? Picture, IReadOnlyList<ConsentId> Consents, DateOnly OccurredOn) : IFact;

/// <summary>What a year came to, in numbers that name nobody: people are counted once. How groups ended is not told where few worked, and how many were satisfied not where few answered.</summary>
public sealed record YearFigures(
    IReadOnlyList<FormFigures> Forms, int Groups, int? Completed, int Mentors, int Mentees, int Meetings, int Goals, int? GoalsReached, int Answers, int? Satisfied);

/// <summary>The groups of one form that worked in a year; how they ended would often tell of one.</summary>
public sealed record FormFigures(MentoringForm Form, int Groups, int Mentors, int Mentees);

/// <summary>The results of a year went onto the school's own pages, with the names of those thanked who agreed to that, and the consents it rests on (9.6).</summary>
[LogName("programme.results_published")]
public sealed record ResultsPublished(SchoolYear Cycle, YearFigures Figures, IReadOnlyList<ParticipantId> Credited, IReadOnlyList<ConsentId> Consents, DateOnly OccurredOn) : IFact;

/// <summary>A publication stands on a partner's site too; where, lies in the vault (9.6).</summary>
[LogName("programme.partner_page_noted")]
public sealed record PartnerPageNoted(PublicationId Published, GroupId? Group, SchoolYear Cycle, int Page, RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A publication is gone from the school's pages; partners have to take it down by <see cref="TakeDownBy"/> (152-ФЗ, art. 10.1 part 12).</summary>
[LogName("programme.publication_withdrawn")]
public sealed record PublicationWithdrawn(
    PublicationId Published, GroupId? Group, SchoolYear Cycle, TakenDownBecause Because, ParticipantId? Participant, DateOnly TakeDownBy, DateOnly OccurredOn) : IFact;

/// <summary>A partner has taken a publication down, as a paper or an address shows.</summary>
[LogName("programme.partner_page_gone")]
public sealed record PartnerPageGone(
    PublicationId Published, GroupId? Group, SchoolYear Cycle, int Page, DocumentId? Document, RecordId? Words, string? Commitment, DateOnly OccurredOn) : IFact;
