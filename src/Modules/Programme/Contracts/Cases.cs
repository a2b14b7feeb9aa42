namespace Mentorship.Programme.Contracts;

/// <summary>A case about the work of a group was begun; its words lie in the vault and name nobody (9.5).</summary>
[LogName("programme.case_drafted")]
public sealed record CaseDrafted(GroupId Group, SchoolYear Cycle, IReadOnlyList<ParticipantId> Members, RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>The words of a case were changed; after an approval that makes the next edition (9.5).</summary>
[LogName("programme.case_edited")]
public sealed record CaseEdited(
    GroupId Group, SchoolYear Cycle, int Edition, IReadOnlyList<ParticipantId> Members, RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>An edition of a case was approved as it was seen: the fingerprint is the commitment of its words (9.5).</summary>
[LogName("programme.case_approved")]
public sealed record CaseApproved(
    GroupId Group, SchoolYear Cycle, int Edition, IReadOnlyList<ParticipantId> Members, RecordId Words, string Fingerprint, DateOnly OccurredOn) : IFact;
