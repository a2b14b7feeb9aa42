namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>A group that was formed has a programme to go through; nothing is done in it yet.</summary>
[LogName("programme.group_programme_prepared")]
public sealed record GroupProgrammePrepared(
    GroupId Group, SchoolYear Cycle, MentoringForm Form, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees,
    ParticipantId Lead, DateOnly PlannedUntil, DateOnly OccurredOn) : IFact;
