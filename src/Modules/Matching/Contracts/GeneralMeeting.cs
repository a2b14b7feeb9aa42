namespace Mentorship.Matching.Contracts;

/// <summary>The general meeting of mentors and mentees was arranged (7.Z1).</summary>
[LogName("matching.general_meeting_scheduled")]
public sealed record GeneralMeetingScheduled(MeetingId Meeting, SchoolYear Cycle, DateOnly On, DateOnly OccurredOn) : IFact;

/// <summary>The general meeting took place (7.Z1).</summary>
[LogName("matching.general_meeting_held")]
public sealed record GeneralMeetingHeld(
    MeetingId Meeting, SchoolYear Cycle, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;

/// <summary>Somebody said with whom they would like to work (7.Z1).</summary>
[LogName("matching.preference_submitted")]
public sealed record PreferenceSubmitted(
    MeetingId Meeting, SchoolYear Cycle, ParticipantId Participant, Side Side, IReadOnlyList<ParticipantId> Preferred, DateOnly OccurredOn) : IFact;
