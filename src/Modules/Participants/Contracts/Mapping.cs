namespace Mentorship.Participants.Contracts;

/// <summary>Whom a request comes from, as finely as the map of requests tells: pupils by the stage their class is in, teachers, others.</summary>
public enum Cohort { Pupils5To7, Pupils8To9, Pupils10To11, Pupils, Teachers, Others }

/// <summary>The map of requests was published (4.R).</summary>
[LogName("participants.request_map_published")]
public sealed record RequestMapPublished(SchoolYear Cycle, int Version, int Requests, DateOnly OccurredOn) : IFact;

/// <summary>Asks which directions people ask for in a cycle.</summary>
public sealed record DirectionsAskedIn(SchoolYear Cycle);

/// <summary>Answers <see cref="DirectionsAskedIn"/>, as the map of requests counts; the most asked first.</summary>
public sealed record DirectionsAsked(IReadOnlyList<DirectionAsked> All);

/// <summary>How many people ask for a direction, and how many of them still wait for a group.</summary>
public sealed record DirectionAsked(string Code, int People, int Waiting);

/// <summary>How many places mentors lack for a request of a cohort.</summary>
public sealed record Deficit(string Code, Cohort Cohort, int Gap);

/// <summary>Mentors are looked for among these people, for what the map shows to be lacking (5.Z).</summary>
[LogName("participants.mentor_search_opened")]
public sealed record MentorSearchOpened(SchoolYear Cycle, IReadOnlyList<ParticipantKind> Categories, IReadOnlyList<Deficit> Deficits, DateOnly OccurredOn) : IFact;

/// <summary>What an outside specialist is.</summary>
public enum ExpertKind { Psychologist, Methodologist, Company }

/// <summary>A specialist from outside was engaged to analyse what was collected: on which papers, and whether they get nothing by which anybody could be told (4.Z2).</summary>
[LogName("participants.external_expert_engaged")]
public sealed record ExternalExpertEngaged(
    SchoolYear Cycle, ExpertKind Kind, DocumentId Assignment, DocumentId Undertaking, bool Depersonalised, DateOnly OccurredOn) : IFact;
