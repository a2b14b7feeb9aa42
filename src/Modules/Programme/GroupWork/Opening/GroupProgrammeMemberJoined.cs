namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>The programme goes on with one member more.</summary>
[LogName("programme.group_programme_member_joined")]
public sealed record GroupProgrammeMemberJoined(GroupId Group, ParticipantId Joined, Side Side, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>Who came, and when.</summary>
public sealed record Coming(ParticipantId Participant, DateOnly On);
