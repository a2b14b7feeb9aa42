namespace Mentorship.Programme.Contracts;

/// <summary>What became of a goal of a development plan.</summary>
public enum GoalVerdict { Reached, Partly, Not, Dropped }

/// <summary>How a group's programme ended.</summary>
public enum ProgrammeResult { GoalReached, PartlyReached, NotReached }

/// <summary>The work of a group began, with everybody measured (8.3).</summary>
[LogName("programme.group_programme_opened")]
public sealed record GroupProgrammeOpened(GroupId Group, SchoolYear Cycle, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>An individual development plan was written; its words lie in the vault, the schedule has its items in their order (8.1). Where it reaches beyond the cycle it says until when (8.R6).</summary>
[LogName("programme.development_plan_drafted")]
public sealed record DevelopmentPlanDrafted(
    GroupId Group, int Version, IReadOnlyList<ParticipantId> Members, int Goals, int Items, RecordId Plan, string Commitment, DateOnly OccurredOn,
    IReadOnlyList<PlannedItem>? Schedule = null, DateOnly? Until = null) : IFact;

/// <summary>A side agreed to the plan's version; it stands when both have (8.1). On behalf is what the curator recorded, with a paper or without.</summary>
[LogName("programme.development_plan_agreed")]
public sealed record DevelopmentPlanAgreed(
    GroupId Group, int Version, Side By, bool ByBoth, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn, bool OnBehalf = false, DocumentId? Paper = null) : IFact;

/// <summary>An item of the plan was done; items are counted from 1 (8.R5). With the mentor's mark and what came of it where somebody said so.</summary>
[LogName("programme.development_plan_item_completed")]
public sealed record DevelopmentPlanItemCompleted(
    GroupId Group, int Item, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn,
    PlanMark? Mark = null, RecordId? Result = null, string? Commitment = null) : IFact;

/// <summary>A verdict was given on every goal of the plan; the programme is complete once everybody is measured and asked (9.R2).</summary>
[LogName("programme.goal_verdicts_given")]
public sealed record GoalVerdictsGiven(GroupId Group, IReadOnlyList<GoalVerdict> Goals, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A group's programme reached its end (9.R1, 9.R2). A verdict for every goal of the plan.</summary>
[LogName("programme.group_programme_completed")]
public sealed record GroupProgrammeCompleted(
    GroupId Group, SchoolYear Cycle, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, ProgrammeResult Result,
    IReadOnlyList<GoalVerdict> Goals, int MeetingsHeld, DateOnly StartedOn, DateOnly OccurredOn) : IFact;

/// <summary>A group goes on with its programme in the next cycle; the one it leaves is decided upon for it (INV-31).</summary>
[LogName("programme.group_carried_over")]
public sealed record GroupCarriedOver(
    GroupId Group, SchoolYear From, SchoolYear To, DateOnly PlannedUntil, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A group's programme was broken off.</summary>
[LogName("programme.group_programme_terminated")]
public sealed record GroupProgrammeTerminated(
    GroupId Group, SchoolYear Cycle, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;
