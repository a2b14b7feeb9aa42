namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>The programme goes on with other members.</summary>
[LogName("programme.group_programme_members_changed")]
public sealed record GroupProgrammeMembersChanged(
    GroupId Group, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, ParticipantId Lead,
    ParticipantId Left, ParticipantId? Joined, DateOnly OccurredOn) : IFact;

/// <summary>Who left and who came in their place, so that the same change is made once.</summary>
public sealed record MemberChange(ParticipantId Left, ParticipantId? Joined, DateOnly On);
