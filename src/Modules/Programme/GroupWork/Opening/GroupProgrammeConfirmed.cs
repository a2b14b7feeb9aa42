namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>The director's order stands behind the group at work.</summary>
[LogName("programme.group_programme_confirmed")]
public sealed record GroupProgrammeConfirmed(GroupId Group, OrderId Order, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>The order that stood behind the group at work was cancelled.</summary>
[LogName("programme.group_programme_confirmation_cancelled")]
public sealed record GroupProgrammeConfirmationCancelled(GroupId Group, OrderId Order, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;
