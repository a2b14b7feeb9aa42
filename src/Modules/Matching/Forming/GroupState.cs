namespace Mentorship.Matching.Forming;

/// <summary>Where a pair or group stands.</summary>
public enum GroupState { Proposed, Declined, Formed, Dissolved, Finished }

/// <summary>One confirmation of a proposal: given, or awaited.</summary>
public sealed record Confirmation(ParticipantId Participant, GivenBy By);

/// <summary>Notice of the early end of a teacher-mentor's agreement.</summary>
public sealed record Notice(ParticipantId Mentor, DateOnly GivenOn);

/// <summary>A proposal of another than whoever fits best by the criteria.</summary>
public sealed record Override(OverrideReason Because, int BestScore);

/// <summary>Another mentor proposed for a working group.</summary>
public sealed record Replacement(ParticipantId From, ParticipantId To, EndingReason Reason);
