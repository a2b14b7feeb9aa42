namespace Mentorship.Programme.Contracts;

/// <summary>How often a group means to meet.</summary>
public enum ContactRhythm { Weekly, Fortnightly, Monthly }

/// <summary>Why the work of a group rests for a while.</summary>
public enum PauseReason { Illness, Travel, Exams, PapersAwaited, Conflict, Other }

/// <summary>Mentor and mentees agreed how often, on which day and where they meet (8.3b).</summary>
[LogName("programme.contact_agreed")]
public sealed record ContactAgreed(
    GroupId Group, ContactRhythm Rhythm, DayOfWeek? Weekday, TimeOnly? StartsAt, MeetingPlace? Place, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>The work of a group rests; nobody is reminded meanwhile.</summary>
[LogName("programme.group_programme_paused")]
public sealed record GroupProgrammePaused(GroupId Group, PauseReason Reason, DateOnly? Until, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>The work of a group goes on after a rest.</summary>
[LogName("programme.group_programme_resumed")]
public sealed record GroupProgrammeResumed(GroupId Group, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A mentor is away from one day to another, both included; another mentor of the group stands in, or else the curator.</summary>
[LogName("programme.mentor_away")]
public sealed record MentorAway(
    GroupId Group, ParticipantId Mentor, DateOnly From, DateOnly Until, ParticipantId? StandIn, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A mentor is back before the day that was told.</summary>
[LogName("programme.mentor_back")]
public sealed record MentorBack(GroupId Group, ParticipantId Mentor, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;
