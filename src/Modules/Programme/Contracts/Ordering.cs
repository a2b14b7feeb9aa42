namespace Mentorship.Programme.Contracts;

/// <summary>What an order is about (O-1 … O-10).</summary>
public enum OrderKind
{
    IntroduceTargetModel, ApproveProgramme, ApproveRoadmap, ApproveImplementationPlan, AppointCurator, ProjectGroup,
    MentorSchool, GroupsApproved, MentorReplacement, ClosingEvent, Gratitude, DataProtectionOfficer,
}

/// <summary>The director signed an order; its number is unique in the year (3.1, 3.4, 3.5, 9.3, 9.4). Where it confirms groups, it covers who belonged to them then; where it was drafted here, its words lie in the vault.</summary>
[LogName("programme.order_issued")]
public sealed record OrderIssued(
    OrderId Order, OrderKind Kind, string Number, DocumentId? Document, IReadOnlyList<GroupId> Groups,
    IReadOnlyList<ParticipantId> Participants, AccountId? Appointee, DateOnly OccurredOn, IReadOnlyList<ParticipantId>? Members = null,
    RecordId? Text = null, string? Commitment = null, IReadOnlyList<AccountId>? Acquainted = null) : IFact;

/// <summary>An order was cancelled by another one; an issued order is never edited. It concerns whoever the order named, and the members of its groups.</summary>
[LogName("programme.order_cancelled")]
public sealed record OrderCancelled(
    OrderId Order, OrderId By, IReadOnlyList<GroupId>? Groups, IReadOnlyList<ParticipantId>? Participants, DateOnly OccurredOn, OrderKind? Kind = null) : IFact;

/// <summary>An employee named on the sheet of an order signed that they know it.</summary>
[LogName("programme.familiarisation_signed")]
public sealed record FamiliarisationSigned(OrderId Order, AccountId By, DateOnly OccurredOn) : IFact;

/// <summary>The order as it was signed on paper was added to the register.</summary>
[LogName("programme.order_scan_attached")]
public sealed record OrderScanAttached(OrderId Order, DocumentId Document, DateOnly OccurredOn) : IFact;

/// <summary>An order made somebody the curator (3.5).</summary>
[LogName("programme.curator_appointed")]
public sealed record CuratorAppointed(AccountId Curator, OrderId Order, DateOnly OccurredOn) : IFact;

/// <summary>The curator went through training (3.6).</summary>
[LogName("programme.curator_trained")]
public sealed record CuratorTrained(AccountId Curator, int Hours, DocumentId Certificate, DateOnly OccurredOn) : IFact;

/// <summary>The school's programme of mentoring was written (6.7).</summary>
[LogName("programme.mentoring_programme_drafted")]
public sealed record MentoringProgrammeDrafted(int Version, DocumentId Document, DateOnly OccurredOn) : IFact;

/// <summary>The school's programme of mentoring was approved (3.2).</summary>
[LogName("programme.mentoring_programme_approved")]
public sealed record MentoringProgrammeApproved(int Version, OrderId Order, DateOnly OccurredOn) : IFact;

/// <summary>The plan of implementation was approved (3.4): the version that was drawn up last, or 0 where an earlier program kept none.</summary>
[LogName("programme.implementation_plan_approved")]
public sealed record ImplementationPlanApproved(SchoolYear Cycle, OrderId Order, DateOnly OccurredOn, int Version = 0) : IFact;
