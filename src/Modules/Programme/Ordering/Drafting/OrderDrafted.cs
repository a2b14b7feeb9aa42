using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>The draft of an order was written; its words lie in the vault. Where it approves a paper that has versions, it names the one it was written for.</summary>
[LogName("programme.order_drafted")]
public sealed record OrderDrafted(
    OrderId Order, OrderKind Kind, IReadOnlyList<GroupId> Groups, IReadOnlyList<ParticipantId> Participants, AccountId? Appointee, IReadOnlyList<AccountId> Acquainted,
    RecordId Text, string Commitment, IReadOnlyList<ParticipantId> People, DateOnly OccurredOn, int? Version = null) : IFact;

/// <summary>The words of a draft were changed; what they were stays in the vault.</summary>
[LogName("programme.order_edited")]
public sealed record OrderEdited(OrderId Order, RecordId Text, string Commitment, IReadOnlyList<ParticipantId> People, DateOnly OccurredOn) : IFact;

/// <summary>A draft was given up.</summary>
[LogName("programme.order_draft_dropped")]
public sealed record OrderDraftDropped(OrderId Order, IReadOnlyList<ParticipantId> People, DateOnly OccurredOn) : IFact;
