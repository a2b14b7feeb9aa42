namespace Mentorship.Monitoring.Contracts;

/// <summary>A completed programme as the region hears of it: pseudonymous, nothing that identifies a person, no count of satisfied people where few were asked (stage 9).</summary>
[LogName("monitoring.completion_reported")]
public sealed record CompletionReported(
    GroupId Group, string Pseudonym, SchoolYear Cycle, MentoringForm Form, string RoleModel, ParticipantKind MentorCategory, ParticipantKind MenteeCategory,
    IReadOnlyList<AgeBand> AgeBands, DateOnly StartedOn, DateOnly CompletedOn, int MeetingsHeld, int GoalsReached, int Goals,
    int? MentorsSatisfied, int MentorsAsked, int? MenteesSatisfied, int MenteesAsked, DateOnly OccurredOn) : IFact;
