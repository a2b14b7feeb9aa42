using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Monitoring.Watching;

/// <summary>Where a group stands, in one word.</summary>
public enum GroupState { Formed, Confirmed, Working, Completed, Terminated, Dissolved }

/// <summary>A group as the curator watches it.</summary>
public sealed partial record CurrentGroup(
    Guid Id, int Year, MentoringForm Form, string RoleModel, ParticipantId Lead,
    IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly FormedOn, DateOnly PlannedUntil)
{
    public GroupState State { get; init; } = GroupState.Formed;

    /// <summary>The year it was formed in, where it went on into a later one.</summary>
    public int? FirstYear { get; init; }

    public DateOnly? ConfirmedOn { get; init; }

    public IReadOnlyList<OrderBehind> Orders { get; init; } = [];

    public DateOnly? OpenedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public IReadOnlyList<Coming> Coming { get; init; } = [];

    public DateOnly? LastMeetingOn { get; init; }

    public int MeetingsHeld { get; init; }

    /// <summary>The last two moods told.</summary>
    public IReadOnlyList<Mood> Moods { get; init; } = [];

    /// <summary>Since when somebody sees a problem; nothing once a later look found none.</summary>
    public DateOnly? ProblemOn { get; init; }

    /// <summary>How often the group means to meet.</summary>
    public ContactRhythm? Rhythm { get; init; }

    /// <summary>Since when its work rests, and until when at most.</summary>
    public DateOnly? PausedOn { get; init; }

    public DateOnly? PausedUntil { get; init; }

    public DateOnly? ResumedOn { get; init; }

    /// <summary>When somebody last looked whether there is a problem.</summary>
    public DateOnly? LookedOn { get; init; }

    /// <summary>Who left, came or was replaced since it was formed.</summary>
    public IReadOnlyList<MemberChange> Changes { get; init; } = [];

    /// <summary>The order that stands behind the group as it is now.</summary>
    public OrderId? Order => OrderBehind.Of(Orders, Members);

    /// <summary>The groups that worked in a year: one that went on into later years worked in this one too.</summary>
    public static Task<IReadOnlyList<CurrentGroup>> WorkedIn(SchoolYear year, IQuerySession session, CancellationToken cancellation)
    {
        var first = year.First;
        return session.Query<CurrentGroup>().Where(x => x.Year == first || (x.FirstYear != null && x.FirstYear <= first && x.Year >= first)).ToListAsync(cancellation);
    }

    /// <summary>Everybody who is or was in it.</summary>
    public IEnumerable<ParticipantId> Named => [.. Members, .. Changes.SelectMany(x => new[] { x.Left, x.Came }).OfType<ParticipantId>()];

    public IEnumerable<ParticipantId> Members => Mentors.Concat(Mentees);

    public DateOnly? NextMeetingOn => Coming.Count == 0 ? null : Coming.Min(x => x.On);

    /// <summary>From when silence counts: the last meeting, or what came later.</summary>
    public DateOnly QuietSince => new[] { LastMeetingOn, ResumedOn, OpenedOn, FormedOn }.Max()!.Value;

    /// <summary>As far as whoever looks may know: moods and problems are not for everybody, nor is who left and why.</summary>
    public CurrentGroup AsSeen() => (MoodsSeen(Id) ? this : this with { Moods = [], ProblemOn = null }) with { Changes = ChangesSeen };

    private IReadOnlyList<MemberChange> ChangesSeen =>
        Extent.Of(Deed.WatchMoods).IsSchool ? Changes
        : Extent.Of(Deed.WatchGroups).IsSchool ? [.. Changes.Select(x => x with { Reason = null })]
        : [];

    public static bool MoodsSeen(Guid group) => Extent.Of(Deed.WatchMoods).Has(new GroupId(group));

    public CurrentGroup Saw(bool problem, DateOnly on) => this with { ProblemOn = problem ? ProblemOn ?? on : null, LookedOn = on };

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

    public CurrentGroup Meets(Guid meeting, DateOnly on) => this with { Coming = [.. Coming.Where(x => x.Meeting != meeting), new(meeting, on)] };

    public CurrentGroup Without(Guid meeting) => this with { Coming = [.. Coming.Where(x => x.Meeting != meeting)] };
}

/// <summary>How the members of a group changed.</summary>
public enum ChangeKind { MemberLeft, MentorReplaced, MemberJoined }

/// <summary>One change of a group's members: who left, who came, why.</summary>
public sealed record MemberChange(ChangeKind Kind, DateOnly On, ParticipantId? Left, ParticipantId? Came, EndingReason? Reason);

/// <summary>A meeting that was arranged.</summary>
public sealed record Coming(Guid Meeting, DateOnly On);

/// <summary>How both sides felt at a meeting, 1-10.</summary>
public sealed record Mood(DateOnly On, int Mentor, int Mentee)
{
    /// <summary>At which meeting.</summary>
    public Guid Meeting { get; init; }

    public int Lowest => Math.Min(Mentor, Mentee);
}
