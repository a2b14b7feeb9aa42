using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Monitoring.Watching;

public partial class CurrentGroupProjection : MultiStreamProjection<CurrentGroup, Guid>
{
    public CurrentGroupProjection()
    {
        Identity<GroupFormed>(x => x.Group.Value);
        Identity<GroupConfirmedByOrder>(x => x.Group.Value);
        Identity<GroupConfirmationCancelled>(x => x.Group.Value);
        Identity<MentorReplaced>(x => x.Group.Value);
        Identity<MemberJoined>(x => x.Group.Value);
        Identity<MemberLeft>(x => x.Group.Value);
        Identity<GroupDissolved>(x => x.Group.Value);
        Identity<GroupProgrammeOpened>(x => x.Group.Value);
        Identity<DevelopmentPlanDrafted>(x => x.Group.Value);
        Identity<DevelopmentPlanAgreed>(x => x.Group.Value);
        Identity<DevelopmentPlanItemCompleted>(x => x.Group.Value);
        Identity<DevelopmentPlanItemDropped>(x => x.Group.Value);
        Identity<DevelopmentPlanItemReopened>(x => x.Group.Value);
        Identity<MeetingScheduled>(x => x.Group.Value);
        Identity<MeetingHeld>(x => x.Group.Value);
        Identity<MeetingMissed>(x => x.Group.Value);
        Identity<MeetingMoved>(x => x.Group.Value);
        Identity<MeetingCancelled>(x => x.Group.Value);
        Identity<MeetingCorrected>(x => x.Group.Value);
        Identity<GroupCarriedOver>(x => x.Group.Value);
        Identity<ContactAgreed>(x => x.Group.Value);
        Identity<GroupProgrammePaused>(x => x.Group.Value);
        Identity<GroupProgrammeResumed>(x => x.Group.Value);
        Identity<InteractionChecked>(x => x.Group.Value);
        Identity<GroupProgrammeCompleted>(x => x.Group.Value);
        Identity<GroupProgrammeTerminated>(x => x.Group.Value);
    }

    public override CurrentGroup? Evolve(CurrentGroup? snapshot, Guid id, IEvent e) => Fold(snapshot, e.Data);

    public static CurrentGroup? Fold(CurrentGroup? group, object fact) => fact switch
    {
        GroupFormed x => new(x.Group.Value, x.Cycle.First, x.Form, x.RoleModel, x.Lead, x.Mentors, x.Mentees, x.OccurredOn, x.PlannedUntil),
        _ when group is null => null,
        GroupConfirmedByOrder x => (group with { Orders = [.. group.Orders, new(x.Order, x.Members) { On = x.OccurredOn }] }).Reordered(),
        GroupConfirmationCancelled x => (group with { Orders = OrderBehind.Cancel(group.Orders, x.Order) }).Reordered(),
        MentorReplaced x => (group with
        {
            Lead = group.Lead == x.From ? x.To : group.Lead,
            Mentors = [.. group.Mentors.Where(m => m != x.From && m != x.To), x.To],
            Changes = [.. group.Changes, new(ChangeKind.MentorReplaced, x.OccurredOn, x.From, x.To, x.Reason)],
        }).Reordered(),
        MemberJoined x => (group with
        {
            Mentors = x.Side == Side.Mentor ? [.. group.Mentors, x.Participant] : group.Mentors,
            Mentees = x.Side == Side.Mentee ? [.. group.Mentees, x.Participant] : group.Mentees,
            Changes = [.. group.Changes, new(ChangeKind.MemberJoined, x.OccurredOn, null, x.Participant, null)],
        }).Reordered(),
        MemberLeft x => (group with
        {
            Mentors = [.. group.Mentors.Where(m => m != x.Participant)],
            Mentees = [.. group.Mentees.Where(m => m != x.Participant)],
            Changes = [.. group.Changes, new(ChangeKind.MemberLeft, x.OccurredOn, x.Participant, null, x.Reason)],
        }).Reordered(),
        GroupProgrammeOpened x => group with { OpenedOn = x.OccurredOn, State = GroupState.Working },
        DevelopmentPlanDrafted x => group.Planned(x),
        DevelopmentPlanAgreed x => group with { PlanAgreed = x.ByBoth },
        DevelopmentPlanItemCompleted x => group.Opened(x.Item) is var open ? open with { ItemsDone = [.. open.ItemsDone, x.Item] } : group,
        DevelopmentPlanItemDropped x => group.Opened(x.Item) is var open ? open with { ItemsDropped = [.. open.ItemsDropped, x.Item] } : group,
        DevelopmentPlanItemReopened x => group.Opened(x.Item),
        MeetingScheduled x => group.Meets(x.Meeting.Value, x.On),
        MeetingMoved x => group.Meets(x.Meeting.Value, x.On),
        MeetingMissed x => group.Without(x.Meeting.Value),
        MeetingCancelled x => group.Without(x.Meeting.Value),
        MeetingCorrected x => Corrected(group, x),
        MeetingHeld x => Held(group, x),
        GroupCarriedOver x => group with { FirstYear = group.FirstYear ?? group.Year, Year = x.To.First, PlannedUntil = x.PlannedUntil },
        ContactAgreed x => group with { Rhythm = x.Rhythm },
        GroupProgrammePaused x => group with { PausedOn = x.OccurredOn, PausedUntil = x.Until },
        GroupProgrammeResumed x => group with { PausedOn = null, PausedUntil = null, ResumedOn = x.OccurredOn },
        InteractionChecked x => group.Saw(x.Problem, x.OccurredOn),
        GroupProgrammeCompleted x => group.Ended(GroupState.Completed, x.OccurredOn),
        GroupProgrammeTerminated x => group.Ended(GroupState.Terminated, x.OccurredOn),
        GroupDissolved x => group.Ended(GroupState.Dissolved, x.OccurredOn),
        _ => group,
    };

    private static CurrentGroup Held(CurrentGroup group, MeetingHeld held) => group.Without(held.Meeting.Value).Saw(held.Problem, held.OccurredOn) with
    {
        LastMeetingOn = group.LastMeetingOn > held.OccurredOn ? group.LastMeetingOn : held.OccurredOn,
        MeetingsHeld = group.MeetingsHeld + 1,
        Moods = [.. group.Moods.Append(new(held.OccurredOn, held.MentorMood, held.MenteeMood) { Meeting = held.Meeting.Value }).TakeLast(2)],
    };

    /// <summary>A record put right counts where it is one of the last two that were told, and for problems where nobody has looked since.</summary>
    private static CurrentGroup Corrected(CurrentGroup group, MeetingCorrected right)
    {
        if (group.Moods.All(x => x.Meeting != right.Meeting.Value)) return group;
        var last = group.Moods[^1] is var told && told.Meeting == right.Meeting.Value && group.LookedOn <= told.On;
        Mood[] moods = [.. group.Moods.Select(x => x.Meeting == right.Meeting.Value ? new(right.HeldOn, right.MentorMood, right.MenteeMood) { Meeting = x.Meeting } : x)];
        return (last ? group.Saw(right.Problem, right.HeldOn) : group) with { Moods = moods, LastMeetingOn = moods.Max(x => x.On) };
    }
}
