namespace Mentorship.Matching.Seats;

/// <summary>The boundary of a mentor's load over all groups of all cycles; the only tag of the events below, and of no others.</summary>
public readonly record struct MentorSeat(Guid Mentor);

/// <summary>A mentor's seats were taken by the mentees of a group.</summary>
[LogName("matching.seat_taken")]
public sealed record SeatTaken(GroupId Group, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;

/// <summary>A mentor's seats were freed of these mentees of a group.</summary>
[LogName("matching.seat_freed")]
public sealed record SeatFreed(GroupId Group, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;
