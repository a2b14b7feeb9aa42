namespace Mentorship.Matching.Acquainting;

/// <summary>With whom somebody would like to work.</summary>
public sealed record Preference(ParticipantId By, Side Side, IReadOnlyList<ParticipantId> Preferred);

/// <summary>What decisions about a general meeting need to know: who was there and whom they prefer.</summary>
public sealed record GeneralMeeting(MeetingId Id, SchoolYear Cycle, DateOnly MeetingOn)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    public bool Held { get; init; }

    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentees { get; init; } = [];

    public IReadOnlyList<Preference> Preferences { get; init; } = [];

    public static GeneralMeeting Create(GeneralMeetingScheduled e) => new(e.Meeting, e.Cycle, e.On);

    public GeneralMeeting Apply(GeneralMeetingHeld e) => this with { Held = true, Mentors = e.Mentors, Mentees = e.Mentees };

    public GeneralMeeting Apply(PreferenceSubmitted e) => this with
    {
        Preferences = [.. Preferences.Where(x => x.By != e.Participant), new(e.Participant, e.Side, e.Preferred)],
    };
}
