using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Programme.GroupWork;

/// <summary>A line of a group's file: a meeting, arranged, held or missed.</summary>
public sealed record GroupMeeting(MeetingId Meeting, MeetingKind Kind, DateOnly PlannedOn)
{
    public MeetingOutcome Outcome { get; init; }

    public DateOnly? HeldOn { get; init; }

    public IReadOnlyList<ParticipantId> Present { get; init; } = [];

    public int? Minutes { get; init; }

    public int? MentorMood { get; init; }

    public int? MenteeMood { get; init; }

    public bool Problem { get; init; }

    public bool BothReady { get; init; }

    public RecordId? Notes { get; init; }

    /// <summary>When it was and whether it came about, without how it went.</summary>
    [JsonIgnore]
    public GroupMeeting Fact => new(Meeting, Kind, PlannedOn) { Outcome = Outcome, HeldOn = HeldOn };

    public Appointment Appointed() => new(Meeting, Kind, HeldOn ?? PlannedOn) { Outcome = Outcome, BothReady = BothReady };

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
    };
}
