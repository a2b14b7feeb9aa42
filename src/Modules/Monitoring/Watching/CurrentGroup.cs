using Mentorship.Matching.Contracts;

namespace Mentorship.Monitoring.Watching;

/// <summary>Where a group stands, in one word.</summary>
public enum GroupState { Formed, Confirmed, Working, Completed, Terminated, Dissolved }

/// <summary>A group as the curator watches it.</summary>
public sealed record CurrentGroup(
    Guid Id, int Year, MentoringForm Form, string RoleModel, ParticipantId Lead,
    IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly FormedOn, DateOnly PlannedUntil)
{
    public GroupState State { get; init; } = GroupState.Formed;

    public DateOnly? ConfirmedOn { get; init; }

    public IReadOnlyList<OrderBehind> Orders { get; init; } = [];

    public DateOnly? OpenedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public int PlanVersion { get; init; }

    public int PlanItems { get; init; }

    public bool PlanAgreed { get; init; }

    public IReadOnlyList<int> ItemsDone { get; init; } = [];

    public IReadOnlyList<Coming> Coming { get; init; } = [];

    public DateOnly? LastMeetingOn { get; init; }

    public int MeetingsHeld { get; init; }

    /// <summary>The last two moods told.</summary>
    public IReadOnlyList<Mood> Moods { get; init; } = [];

    /// <summary>Since when somebody sees a problem; nothing once a later look found none.</summary>
    public DateOnly? ProblemOn { get; init; }

    public IEnumerable<ParticipantId> Members => Mentors.Concat(Mentees);

    public DateOnly? NextMeetingOn => Coming.Count == 0 ? null : Coming.Min(x => x.On);

    public int? PlanPercent => PlanItems == 0 ? null : 100 * ItemsDone.Count / PlanItems;

    public CurrentGroup Saw(bool problem, DateOnly on) => this with { ProblemOn = problem ? ProblemOn ?? on : null };

    public CurrentGroup Ended(GroupState state, DateOnly on) => this with { State = state, EndedOn = on, Coming = [] };

    /// <summary>After a change of members or orders: which order stands behind the group now, and since when.</summary>
    public CurrentGroup Reordered()
    {
        var behind = OrderBehind.InForce(Orders, Members);
        return this with
        {
            ConfirmedOn = behind is null ? null : behind.On ?? ConfirmedOn,
            State = State is GroupState.Formed or GroupState.Confirmed ? behind is null ? GroupState.Formed : GroupState.Confirmed : State,
        };
    }

    public CurrentGroup Without(Guid meeting) => this with { Coming = [.. Coming.Where(x => x.Meeting != meeting)] };
}

/// <summary>A meeting that was arranged.</summary>
public sealed record Coming(Guid Meeting, DateOnly On);

/// <summary>How both sides felt at a meeting, 1-10.</summary>
public sealed record Mood(DateOnly On, int Mentor, int Mentee)
{
    public int Lowest => Math.Min(Mentor, Mentee);
}
