namespace Mentorship.Programme.Contracts;

/// <summary>How well an item of a plan was done, as the mentor sees it.</summary>
public enum PlanMark { Fully, Mostly, Partly, Barely }

/// <summary>Why an item of a plan was dropped.</summary>
public enum ItemDropReason { NoLongerNeeded, NoTime, NoMeans, Replaced, Other }

/// <summary>An item of a plan as the log knows it: a key by which it stays itself through the versions, its section and its term. Its words lie in the vault.</summary>
public sealed record PlannedItem(int Key, int Section, DateOnly? From, DateOnly? To)
{
    /// <summary>Where items stand of which nobody said a section.</summary>
    public const int UsualSection = 2;

    /// <summary>The items of a version; those of earlier programs had neither section nor term.</summary>
    public static IReadOnlyList<PlannedItem> Of(DevelopmentPlanDrafted e) =>
        e.Schedule ?? [.. Enumerable.Range(1, e.Items).Select(x => new PlannedItem(e.Version * 1000 + x, UsualSection, null, null))];

    /// <summary>Where items of one version, by their numbers from 1, stand in the next.</summary>
    public static IReadOnlyList<int> Carried(IReadOnlyList<PlannedItem> before, IEnumerable<int> numbers, IReadOnlyList<PlannedItem> after)
    {
        var keys = numbers.Where(x => x <= before.Count).Select(x => before[x - 1].Key).ToHashSet();
        return [.. after.Index().Where(x => keys.Contains(x.Item.Key)).Select(x => x.Index + 1)];
    }

    /// <summary>The numbers of those whose term is over and that nobody has closed.</summary>
    public static IReadOnlyList<int> Late(IReadOnlyList<PlannedItem> items, IEnumerable<int> closed, DateOnly on) =>
        [.. items.Index().Where(x => x.Item.To < on).Select(x => x.Index + 1).Except(closed)];
}

/// <summary>The curator approved a version both sides had agreed to (8.1).</summary>
[LogName("programme.development_plan_approved")]
public sealed record DevelopmentPlanApproved(GroupId Group, int Version, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>A mentee's representative has seen a version of the plan; with a paper where somebody else recorded it.</summary>
[LogName("programme.development_plan_seen")]
public sealed record DevelopmentPlanSeen(
    GroupId Group, int Version, ParticipantId Participant, RepresentativeId Representative, DocumentId? Paper, DateOnly OccurredOn) : IFact;

/// <summary>An item of the plan will not be done.</summary>
[LogName("programme.development_plan_item_dropped")]
public sealed record DevelopmentPlanItemDropped(
    GroupId Group, int Item, ItemDropReason Reason, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>An item that was done or dropped is open again.</summary>
[LogName("programme.development_plan_item_reopened")]
public sealed record DevelopmentPlanItemReopened(GroupId Group, int Item, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>Both sides agreed to a plan that reaches beyond the cycle (8.R6).</summary>
[LogName("programme.long_term_plan_agreed")]
public sealed record LongTermPlanAgreed(
    GroupId Group, SchoolYear Cycle, int Version, DateOnly Until, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;
