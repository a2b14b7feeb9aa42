namespace Mentorship.Matching.Contracts;

/// <summary>Asks how these groups stand.</summary>
public sealed record GroupsOf(IReadOnlyList<GroupId> Groups);

/// <summary>Asks how the groups of a cycle stand, proposals and ended ones among them.</summary>
public sealed record GroupsIn(SchoolYear Cycle);

/// <summary>Answers <see cref="GroupsOf"/>, where unknown groups are left out, and <see cref="GroupsIn"/>.</summary>
public sealed record Groups(IReadOnlyList<GroupStanding> All);

/// <summary>Whether a group is formed, may be confirmed by order (a teacher-mentor's agreement, W-1, must be signed first), and has been.</summary>
public sealed record GroupStanding(
    GroupId Group, SchoolYear Cycle, MentoringForm Form, string RoleModel, bool Formed, bool AgreementsSigned, IReadOnlyList<ParticipantId> Members, bool Confirmed = false)
{
    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];
}

/// <summary>Asks where a general meeting takes place.</summary>
public sealed record PlaceOfMeeting(MeetingId Meeting);

/// <summary>Answers <see cref="PlaceOfMeeting"/>; nothing where it was not said or is no longer kept.</summary>
public sealed record MeetingPlace(string? Place)
{
    public override string ToString() => nameof(MeetingPlace);
}

/// <summary>Asks how many next steps about people without a pair are open in a cycle.</summary>
public sealed record StepsOpenIn(SchoolYear Cycle, DateOnly On);

/// <summary>Answers <see cref="StepsOpenIn"/>: all and the talks with the psychologist among them, of each how many are past their day.</summary>
public sealed record StepsOpen(int All, int Overdue, int Talks, int TalksOverdue);
