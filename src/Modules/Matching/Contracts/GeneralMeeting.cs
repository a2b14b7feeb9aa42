namespace Mentorship.Matching.Contracts;

/// <summary>The general meeting of mentors and mentees was arranged (7.Z1); the room is named in the vault.</summary>
[LogName("matching.general_meeting_scheduled")]
public sealed record GeneralMeetingScheduled(
    MeetingId Meeting, SchoolYear Cycle, DateOnly On, DateOnly OccurredOn, TimeOnly? StartsAt = null, int? Minutes = null, RecordId? Where = null, string? Commitment = null) : IFact;

/// <summary>The general meeting was put off or brought forward; those invited are named, for they have to be told (7.Z1). The new room is named in the vault.</summary>
[LogName("matching.general_meeting_moved")]
public sealed record GeneralMeetingMoved(
    MeetingId Meeting, SchoolYear Cycle, DateOnly From, DateOnly On, TimeOnly StartsAt, int Minutes, RecordId Where, string Commitment,
    IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;

/// <summary>The general meeting was called off; those invited are named, for they have to be told (7.Z1).</summary>
[LogName("matching.general_meeting_cancelled")]
public sealed record GeneralMeetingCancelled(
    MeetingId Meeting, SchoolYear Cycle, DateOnly WasOn, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;

/// <summary>Selected mentors and mentees of the base were invited to the general meeting (7.Z1); sent out again, it adds to those invited.</summary>
[LogName("matching.invited_to_general_meeting")]
public sealed record InvitedToGeneralMeeting(
    MeetingId Meeting, SchoolYear Cycle, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;

/// <summary>Somebody invited said whether they come (7.Z1).</summary>
[LogName("matching.invitation_answered")]
public sealed record InvitationAnswered(MeetingId Meeting, SchoolYear Cycle, ParticipantId Participant, Side Side, bool Comes, DateOnly OccurredOn) : IFact;

/// <summary>The general meeting took place (7.Z1).</summary>
[LogName("matching.general_meeting_held")]
public sealed record GeneralMeetingHeld(
    MeetingId Meeting, SchoolYear Cycle, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;

/// <summary>Somebody said with whom they would like to work, and who can help them or whom they can help (7.Z1).</summary>
[LogName("matching.preference_submitted")]
public sealed record PreferenceSubmitted(
    MeetingId Meeting, SchoolYear Cycle, ParticipantId Participant, Side Side, IReadOnlyList<ParticipantId> Preferred, DateOnly OccurredOn, IReadOnlyList<ParticipantId>? Helps = null) : IFact;
