namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>The director's order stands behind the group at work.</summary>
[LogName("programme.group_programme_confirmed")]
public sealed record GroupProgrammeConfirmed(GroupId Group, OrderId Order, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;
