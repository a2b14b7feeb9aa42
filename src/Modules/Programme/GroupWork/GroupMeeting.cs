using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Programme.GroupWork;

/// <summary>Another day that a side asks for.</summary>
public sealed record DateProposal(Side By, DateOnly On, TimeOnly? StartsAt);

/// <summary>A line of a group's file: a meeting, arranged, held, missed or called off.</summary>
public sealed record GroupMeeting(MeetingId Meeting, MeetingKind Kind, DateOnly PlannedOn)
{
    public TimeOnly? StartsAt { get; init; }

    public MeetingPlace? Place { get; init; }

    /// <summary>How often it was moved; a calendar takes the later over the earlier.</summary>
    public int Moved { get; init; }

    public DateProposal? Proposal { get; init; }

    public MeetingOutcome Outcome { get; init; }

    /// <summary>Why it did not come about.</summary>
    public Obstacle? Because { get; init; }

    public DateOnly? HeldOn { get; init; }

    public IReadOnlyList<ParticipantId> Present { get; init; } = [];

    public int? Minutes { get; init; }

    public int? MentorMood { get; init; }

    public int? MenteeMood { get; init; }

    public bool Problem { get; init; }

    public bool BothReady { get; init; }

    public RecordId? Notes { get; init; }

    public RecordId? HomeTask { get; init; }

    /// <summary>Recorded by another than the mentor.</summary>
    public bool OnBehalf { get; init; }

    public IReadOnlyList<DateOnly> CorrectedOn { get; init; } = [];

    /// <summary>When it is or was and whether it came about, without how it went.</summary>
    [JsonIgnore]
    public GroupMeeting Fact => new(Meeting, Kind, PlannedOn)
    {
        StartsAt = StartsAt,
        Place = Place,
        Moved = Moved,
        Proposal = Proposal,
        Outcome = Outcome,
        HeldOn = HeldOn,
        HomeTask = HomeTask,
    };

    public Appointment Appointed() => new(Meeting, Kind, HeldOn ?? PlannedOn) { Outcome = Outcome, BothReady = BothReady, Proposed = Proposal?.On };

    public GroupMeeting With(MeetingHeld e) => this with
    {
        Outcome = MeetingOutcome.Held,
        HeldOn = e.OccurredOn,
        Present = e.Present,
        Minutes = e.Minutes,
        MentorMood = e.MentorMood,
        MenteeMood = e.MenteeMood,
        Problem = e.Problem,
        BothReady = e.BothReady,
        Notes = e.Notes,
        HomeTask = e.HomeTask,
        Proposal = null,
        OnBehalf = e.OnBehalf,
    };

    public GroupMeeting With(MeetingCorrected e) => this with
    {
        HeldOn = e.HeldOn,
        Present = e.Present,
        Minutes = e.Minutes,
        MentorMood = e.MentorMood,
        MenteeMood = e.MenteeMood,
        Problem = e.Problem,
        BothReady = e.BothReady,
        Notes = e.Notes ?? Notes,
        HomeTask = e.HomeTask,
        CorrectedOn = [.. CorrectedOn, e.OccurredOn],
    };
}
