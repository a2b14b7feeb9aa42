using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Completing;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Programme.GroupWork.StandingIn;

namespace Mentorship.Programme.GroupWork;

/// <summary>Where the work of a group stands.</summary>
public enum GroupState { Prepared, AtWork, Completed, Terminated }

/// <summary>A rest of a group's work: why, since when and until when at most.</summary>
public sealed record GroupPause(PauseReason Reason, DateOnly Since, DateOnly? Until);

/// <summary>The file of a group: members, plan, meetings and how they went.</summary>
public sealed record GroupFile(Guid Id, GroupId Group, SchoolYear Cycle, MentoringForm Form, DateOnly FormedOn, DateOnly PlannedUntil)
{
    public GroupState State { get; init; }

    public ParticipantId Lead { get; init; }

    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentees { get; init; } = [];

    public IReadOnlyList<OrderBehind> Orders { get; init; } = [];

    /// <summary>The order that stands behind the group as it is now.</summary>
    public OrderId? ConfirmedBy { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public ProgrammeResult? Result { get; init; }

    public IReadOnlyList<GoalVerdict> Verdicts { get; init; } = [];

    public GroupPlan? Plan { get; init; }

    public ContactPlan? Contact { get; init; }

    public GroupPause? Pause { get; init; }

    public IReadOnlyList<Absence> Absences { get; init; } = [];

    public IReadOnlyList<ParticipantId> SurveyOfferedTo { get; init; } = [];

    public IReadOnlyList<GroupMeeting> Meetings { get; init; } = [];

    [View("/api/programme/groups/{group:guid}")]
    [Needs(Deed.ReadGroups)]
    public static async Task<GroupFile> Read(IQuerySession session, Guid group)
    {
        var id = new GroupId(group);
        Extent.Of(Deed.ReadGroups).Must(id, Say.NoSuchGroup);
        var file = NotThere.Unless(await session.LoadAsync<GroupFile>(GroupProgramme.IdOf(id)), Say.NoSuchGroup);
        return Extent.Of(Deed.ReadMeetings).Has(id) ? file : file with { Meetings = [.. file.Meetings.Select(x => x.Fact)] };
    }

    public static GroupFile Create(GroupProgrammePrepared e) =>
        new(GroupProgramme.IdOf(e.Group), e.Group, e.Cycle, e.Form, e.OccurredOn, e.PlannedUntil) { Mentors = e.Mentors, Mentees = e.Mentees, Lead = e.Lead };

    public GroupFile Apply(GroupProgrammeMembersChanged e) => Behind(Orders, e.Mentors, e.Mentees) with { Lead = e.Lead };

    public GroupFile Apply(GroupProgrammeConfirmed e) => Behind([.. Orders, new(e.Order, e.Members)], Mentors, Mentees);

    public GroupFile Apply(GroupProgrammeConfirmationCancelled e) => Behind(OrderBehind.Cancel(Orders, e.Order), Mentors, Mentees);

    public GroupFile Apply(GroupProgrammeOpened e) => this with { State = GroupState.AtWork, StartedOn = e.OccurredOn };

    public GroupFile Apply(DevelopmentPlanDrafted e) => this with { Plan = GroupPlan.Of(e, Plan), Verdicts = [] };

    public GroupFile Apply(DevelopmentPlanAgreed e) => this with { Plan = Plan! with { AgreedBy = [.. Plan.AgreedBy, e.By] } };

    public GroupFile Apply(DevelopmentPlanItemCompleted e) => this with { Plan = Plan!.With(e.Item, done: true) };

    public GroupFile Apply(DevelopmentPlanItemDropped e) => this with { Plan = Plan!.With(e.Item, dropped: true) };

    public GroupFile Apply(DevelopmentPlanItemReopened e) => this with { Plan = Plan!.With(e.Item) };

    public GroupFile Apply(DevelopmentPlanApproved e) => this with { Plan = Plan! with { ApprovedOn = e.OccurredOn } };

    public GroupFile Apply(MeetingScheduled e) => this with { Meetings = [.. Meetings, new(e.Meeting, e.Kind, e.On) { StartsAt = e.StartsAt, Place = e.Place }] };

    public GroupFile Apply(MeetingHeld e) => With(e.Meeting, x => x.With(e));

    public GroupFile Apply(MeetingCorrected e) => With(e.Meeting, x => x.With(e));

    public GroupFile Apply(MeetingDateProposed e) => With(e.Meeting, x => x with { Proposal = new(e.By, e.Proposed, e.StartsAt) });

    public GroupFile Apply(MeetingDateDeclined e) => With(e.Meeting, x => x with { Proposal = null });

    public GroupFile Apply(MeetingMoved e) =>
        With(e.Meeting, x => x with { PlannedOn = e.On, StartsAt = e.StartsAt, Place = e.Place, Moved = x.Moved + 1, Proposal = null });

    public GroupFile Apply(MeetingMissed e) => With(e.Meeting, x => x with { Outcome = MeetingOutcome.Missed, Because = e.Because });

    public GroupFile Apply(MeetingCancelled e) => With(e.Meeting, x => x with { Outcome = MeetingOutcome.Cancelled, Because = e.Because });

    public GroupFile Apply(ContactAgreed e) => this with { Contact = ContactPlan.Of(e) };

    public GroupFile Apply(GroupProgrammePaused e) => this with { Pause = new(e.Reason, e.OccurredOn, e.Until) };

    public GroupFile Apply(GroupProgrammeResumed e) => this with { Pause = null };

    public GroupFile Apply(MentorAway e) => this with { Absences = [.. Absences, new(e.Mentor, e.From, e.Until, e.StandIn)] };

    public GroupFile Apply(MentorBack e) => this with { Absences = Absence.Back(Absences, e) };

    public GroupFile Apply(FinalSurveyOffered e) => this with { SurveyOfferedTo = [.. SurveyOfferedTo, .. e.To] };

    public GroupFile Apply(GroupCarriedOver e) => this with { Cycle = e.To, PlannedUntil = e.PlannedUntil };

    public GroupFile Apply(GoalVerdictsGiven e) => this with { Verdicts = e.Goals };

    public GroupFile Apply(GroupProgrammeCompleted e) =>
        this with { State = GroupState.Completed, EndedOn = e.OccurredOn, Result = e.Result, Verdicts = e.Goals };

    public GroupFile Apply(GroupProgrammeTerminated e) => this with { State = GroupState.Terminated, EndedOn = e.OccurredOn };

    private GroupFile Behind(IReadOnlyList<OrderBehind> orders, IReadOnlyList<ParticipantId> mentors, IReadOnlyList<ParticipantId> mentees) =>
        this with { Orders = orders, Mentors = mentors, Mentees = mentees, ConfirmedBy = OrderBehind.Of(orders, mentors.Concat(mentees)) };

    private GroupFile With(MeetingId meeting, Func<GroupMeeting, GroupMeeting> change) =>
        this with { Meetings = [.. Meetings.Select(x => x.Meeting == meeting ? change(x) : x)] };
}
