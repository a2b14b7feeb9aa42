namespace Mentorship.Matching.Contracts;

/// <summary>Asks how these groups stand.</summary>
public sealed record GroupsOf(IReadOnlyList<GroupId> Groups);

/// <summary>Answers <see cref="GroupsOf"/>; unknown groups are left out.</summary>
public sealed record Groups(IReadOnlyList<GroupStanding> All);

/// <summary>Whether a group is formed and may be confirmed by order: a teacher-mentor's agreement (W-1) must be signed first.</summary>
public sealed record GroupStanding(
    GroupId Group, SchoolYear Cycle, MentoringForm Form, string RoleModel, bool Formed, bool AgreementsSigned, IReadOnlyList<ParticipantId> Members);
