namespace Mentorship.Matching.Belonging;

/// <summary>A group's programme came to its end or was broken off; its mentors' seats are free.</summary>
[LogName("matching.group_finished")]
public sealed record GroupFinished(GroupId Group, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>Notice was given that a teacher-mentor's agreement ends early (ТК РФ art. 351.8).</summary>
[LogName("matching.mentor_gave_notice")]
public sealed record MentorGaveNotice(GroupId Group, ParticipantId Mentor, DateOnly OccurredOn) : IFact;
