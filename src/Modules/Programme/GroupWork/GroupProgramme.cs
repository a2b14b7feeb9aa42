using System.Text.Json.Serialization;
using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Completing;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Programme.GroupWork.StandingIn;

namespace Mentorship.Programme.GroupWork;

/// <summary>What decisions about the work of a group need to know.</summary>
public sealed partial record GroupProgramme(Guid Id, GroupId Group, SchoolYear Cycle, DateOnly FormedOn)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    /// <summary>The year it was formed in, where it went on into a later one.</summary>
    public int? FirstYear { get; init; }

    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentees { get; init; } = [];

    public ParticipantId Lead { get; init; }

    public IReadOnlyList<MemberChange> Changes { get; init; } = [];

    /// <summary>Who came later, so that the same coming is written down once.</summary>
    public IReadOnlyList<Coming> Joined { get; init; } = [];

    public IReadOnlyList<OrderBehind> Orders { get; init; } = [];

    public DateOnly? StartedOn { get; init; }

    public bool Ended { get; init; }

    /// <summary>Ended with verdicts, so that every member has an outcome.</summary>
    public bool Completed { get; init; }

    public IReadOnlyList<Appointment> Meetings { get; init; } = [];

    /// <summary>Since when the work rests.</summary>
    public DateOnly? PausedOn { get; init; }

    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>What became of the goals, once somebody has said so, and when that was.</summary>
    public IReadOnlyList<GoalVerdict>? Verdicts { get; init; }

    public DateOnly? VerdictsOn { get; init; }

    /// <summary>Everything is said and the end waits for assessments and surveys only.</summary>
    public bool AwaitsCompletion => !Ended && Verdicts is not null;

    /// <summary>Who was handed the final survey.</summary>
    public IReadOnlyList<ParticipantId> Offered { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<ParticipantId> Members => [.. Mentors, .. Mentees];

    public static Guid IdOf(GroupId group) => NamedId.Of("group-programme", group.Value);

    public static GroupProgramme Create(GroupProgrammePrepared e) =>
        new(IdOf(e.Group), e.Group, e.Cycle, e.OccurredOn) { Mentors = e.Mentors, Mentees = e.Mentees, Lead = e.Lead };

    public GroupProgramme Apply(GroupProgrammeMembersChanged e) =>
        this with { Mentors = e.Mentors, Mentees = e.Mentees, Lead = e.Lead, Changes = [.. Changes, new(e.Left, e.Joined, e.OccurredOn)] };

    public GroupProgramme Apply(GroupProgrammeMemberJoined e) => this with
    {
        Mentors = e.Side == Side.Mentor ? [.. Mentors, e.Joined] : Mentors,
        Mentees = e.Side == Side.Mentee ? [.. Mentees, e.Joined] : Mentees,
        Joined = [.. Joined, new(e.Joined, e.OccurredOn)],
    };

    public GroupProgramme Apply(GroupProgrammeConfirmed e) => this with { Orders = [.. Orders, new(e.Order, e.Members)] };

    public GroupProgramme Apply(GroupProgrammeConfirmationCancelled e) => this with { Orders = OrderBehind.Cancel(Orders, e.Order) };

    public GroupProgramme Apply(GroupProgrammeOpened e) => this with { StartedOn = e.OccurredOn };

    public GroupProgramme Apply(MeetingScheduled e) => this with { Meetings = [.. Meetings, new(e.Meeting, e.Kind, e.On)] };

    public GroupProgramme Apply(MeetingHeld e) =>
        With(e.Meeting, x => x with { On = e.OccurredOn, Outcome = MeetingOutcome.Held, BothReady = e.BothReady });

    public GroupProgramme Apply(MeetingCorrected e) => With(e.Meeting, x => x with { On = e.HeldOn, BothReady = e.BothReady });

    public GroupProgramme Apply(MeetingDateProposed e) => With(e.Meeting, x => x with { Proposed = e.Proposed });

    public GroupProgramme Apply(MeetingDateDeclined e) => With(e.Meeting, x => x with { Proposed = null });

    public GroupProgramme Apply(MeetingMoved e) => With(e.Meeting, x => x with { On = e.On, Proposed = null });

    public GroupProgramme Apply(MeetingMissed e) => With(e.Meeting, x => x with { Outcome = MeetingOutcome.Missed });

    public GroupProgramme Apply(MeetingCancelled e) => With(e.Meeting, x => x with { Outcome = MeetingOutcome.Cancelled });

    public GroupProgramme Apply(GroupProgrammePaused e) => this with { PausedOn = e.OccurredOn };

    public GroupProgramme Apply(GroupProgrammeResumed e) => this with { PausedOn = null };

    public GroupProgramme Apply(MentorAway e) => this with { Absences = [.. Absences, new(e.Mentor, e.From, e.Until, e.StandIn)] };

    public GroupProgramme Apply(MentorBack e) => this with { Absences = Absence.Back(Absences, e) };

    public GroupProgramme Apply(FinalSurveyOffered e) => this with { Offered = [.. Offered, .. e.To] };

    public GroupProgramme Apply(GroupCarriedOver e) => this with { FirstYear = FirstYear ?? Year, Cycle = e.To };

    public GroupProgramme Apply(GoalVerdictsGiven e) => this with { Verdicts = e.Goals, VerdictsOn = e.OccurredOn };

    public GroupProgramme Apply(GroupProgrammeCompleted e) => this with { Ended = true, Completed = true };

    public GroupProgramme Apply(GroupProgrammeTerminated e) => this with { Ended = true };

    private GroupProgramme With(MeetingId meeting, Func<Appointment, Appointment> change) =>
        this with { Meetings = [.. Meetings.Select(x => x.Id == meeting ? change(x) : x)] };
}
