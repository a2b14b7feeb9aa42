namespace Mentorship.Matching.Acquainting;

/// <summary>With whom somebody would like to work.</summary>
public sealed record Preference(ParticipantId By, Side Side, IReadOnlyList<ParticipantId> Preferred)
{
    /// <summary>Of a mentor, whom they can help; of a mentee, who can help them.</summary>
    public IReadOnlyList<ParticipantId> Helps { get; init; } = [];
}

/// <summary>Whether somebody invited comes.</summary>
public sealed record Reply(ParticipantId By, bool Comes);

/// <summary>What decisions about a general meeting need to know: who was invited, who was there and whom they prefer.</summary>
public sealed record GeneralMeeting(MeetingId Id, SchoolYear Cycle, DateOnly MeetingOn)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    public TimeOnly? StartsAt { get; init; }

    public int? Minutes { get; init; }

    public RecordId? Where { get; init; }

    public IReadOnlyList<ParticipantId> InvitedMentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> InvitedMentees { get; init; } = [];

    public IReadOnlyList<Reply> Replies { get; init; } = [];

    public bool Held { get; init; }

    public bool Cancelled { get; init; }

    /// <summary>On which day it was to be before it was last moved.</summary>
    public DateOnly? MovedFrom { get; init; }

    /// <summary>How often it was arranged otherwise; a calendar takes the later version.</summary>
    public int Changes { get; init; }

    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentees { get; init; } = [];

    public IReadOnlyList<Preference> Preferences { get; init; } = [];

    /// <summary>All that was said at the meetings of a cycle.</summary>
    public static async Task<IReadOnlyList<Preference>> PreferencesIn(IQuerySession session, int year) =>
        [.. (await session.Query<GeneralMeeting>().Where(x => x.Year == year).ToListAsync()).SelectMany(x => x.Preferences)];

    /// <summary>Those of both sides whose answer to the invitation is still awaited.</summary>
    public IEnumerable<(ParticipantId Participant, Side Side)> Unanswered => Held || Cancelled ? [] : Both(InvitedMentors, InvitedMentees).Where(x => Replies.All(reply => reply.By != x.Participant));

    /// <summary>Those who were there and have not said with whom they would like to work.</summary>
    public IEnumerable<(ParticipantId Participant, Side Side)> Undecided => Both(Mentors, Mentees).Where(x => Preferences.All(said => said.By != x.Participant));

    /// <summary>On which side somebody stands here, if on any.</summary>
    public Side? InvitedAs(ParticipantId person) => InvitedMentors.Contains(person) ? Side.Mentor : InvitedMentees.Contains(person) ? Side.Mentee : null;

    /// <exception cref="Refused">It was held or called off, or the act lies ahead.</exception>
    public void MustBeAhead(DateOnly on, DateOnly today)
    {
        Refused.When(on > today, Say.NotInFuture);
        Refused.When(Held, Say.MeetingAlreadyHeld);
        Refused.When(Cancelled, Say.MeetingCancelled);
    }

    public static GeneralMeeting Create(GeneralMeetingScheduled e) => new(e.Meeting, e.Cycle, e.On) { StartsAt = e.StartsAt, Minutes = e.Minutes, Where = e.Where };

    /// <summary>Who said they come said so of that day and hour.</summary>
    public GeneralMeeting Apply(GeneralMeetingMoved e) => this with
    {
        MeetingOn = e.On,
        StartsAt = e.StartsAt,
        Minutes = e.Minutes,
        Where = e.Where,
        MovedFrom = e.From,
        Changes = Changes + 1,
        Replies = e.On == MeetingOn && e.StartsAt == StartsAt ? Replies : [],
    };

    public GeneralMeeting Apply(GeneralMeetingCancelled _) => this with { Cancelled = true, Changes = Changes + 1 };

    public GeneralMeeting Apply(InvitedToGeneralMeeting e) => this with { InvitedMentors = [.. InvitedMentors.Union(e.Mentors)], InvitedMentees = [.. InvitedMentees.Union(e.Mentees)] };

    public GeneralMeeting Apply(InvitationAnswered e) => this with { Replies = [.. Replies.Where(x => x.By != e.Participant), new(e.Participant, e.Comes)] };

    public GeneralMeeting Apply(GeneralMeetingHeld e) => this with { Held = true, Mentors = e.Mentors, Mentees = e.Mentees };

    public GeneralMeeting Apply(PreferenceSubmitted e) => this with
    {
        Preferences = [.. Preferences.Where(x => x.By != e.Participant), new(e.Participant, e.Side, e.Preferred) { Helps = e.Helps ?? [] }],
    };

    private static IEnumerable<(ParticipantId Participant, Side Side)> Both(IEnumerable<ParticipantId> mentors, IEnumerable<ParticipantId> mentees) =>
        mentors.Select(x => (x, Side.Mentor)).Concat(mentees.Select(x => (x, Side.Mentee)));
}
