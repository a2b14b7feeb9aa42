namespace Mentorship.Matching.Belonging;

/// <summary>A group's programme came to its end or was broken off; its mentors' seats are free.</summary>
[LogName("matching.group_finished")]
public sealed record GroupFinished(GroupId Group, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;
