namespace Mentorship.Programme.Contracts;

/// <summary>How the closing event is held.</summary>
public enum EventFormat { InPerson, Online, Mixed }

/// <summary>Who is asked to come to it.</summary>
public enum Invited { Mentors, Mentees, Parents, Staff, Partners, Region, NewMentors }

/// <summary>The closing event of a year was arranged under an order, or arranged anew; its place and its programme lie in the vault (9.3).</summary>
[LogName("programme.closing_event_scheduled")]
public sealed record ClosingEventScheduled(
    SchoolYear Cycle, OrderId Order, DateOnly EventOn, TimeOnly StartsAt, int Minutes, EventFormat Format, AccountId Responsible, IReadOnlyList<Invited> Invited, int Expected,
    RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>The closing event of a year took place (9.3).</summary>
[LogName("programme.closing_event_held")]
public sealed record ClosingEventHeld(SchoolYear Cycle, DateOnly EventOn, int Present, DateOnly OccurredOn) : IFact;

/// <summary>The director thanked participants by an order (9.4).</summary>
[LogName("programme.participants_thanked")]
public sealed record ParticipantsThanked(OrderId Order, SchoolYear Cycle, IReadOnlyList<ParticipantId> Participants, DateOnly OccurredOn) : IFact;
