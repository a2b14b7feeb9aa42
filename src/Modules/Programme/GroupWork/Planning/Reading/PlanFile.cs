using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork.Planning.Reading;

/// <summary>What became of an item of a plan.</summary>
public enum ItemState { Open, Done, Dropped }

/// <summary>An item that is done or dropped: how well, why, when; what came of it lies in the vault.</summary>
public sealed record ItemMark(int Key, ItemState State, DateOnly On)
{
    public PlanMark? Mark { get; init; }

    public ItemDropReason? Reason { get; init; }

    public RecordId? Result { get; init; }
}

/// <summary>A side's word for a version of the plan.</summary>
public sealed record PlanConsent(Side By, DateOnly On, bool OnBehalf, DocumentId? Paper);

/// <summary>A representative who has seen a version of the plan.</summary>
public sealed record PlanSeen(ParticipantId Participant, RepresentativeId Representative, DateOnly On, DocumentId? Paper);

/// <summary>A version of a plan and who stands behind it.</summary>
public sealed record PlanVersion(int Number, RecordId Words, int Goals, IReadOnlyList<PlannedItem> Schedule, DateOnly DraftedOn, DateOnly? Until)
{
    public IReadOnlyList<PlanConsent> Consents { get; init; } = [];

    public DateOnly? ApprovedOn { get; init; }

    public IReadOnlyList<PlanSeen> Seen { get; init; } = [];

    public bool Agreed => Consents.Count == 2;
}

/// <summary>A group's plan through its versions, with what was done of it.</summary>
public sealed record PlanFile(Guid Id, GroupId Group)
{
    public IReadOnlyList<PlanVersion> Versions { get; init; } = [];

    /// <summary>By the keys of the items, so that they go along into the next version.</summary>
    public IReadOnlyList<ItemMark> Marks { get; init; } = [];

    public PlanDraft? Draft { get; init; }

    public PlanVersion? Current => Versions.Count == 0 ? null : Versions[^1];

    public static PlanFile Create(GroupProgrammePrepared e) => new(GroupProgramme.IdOf(e.Group), e.Group);

    public PlanFile Apply(PlanDraftKept e) => this with { Draft = new(e.Revision, e.Goals, e.Items, e.Words) };

    public PlanFile Apply(PlanDraftDropped _) => this with { Draft = null };

    public PlanFile Apply(DevelopmentPlanDrafted e) =>
        this with { Versions = [.. Versions, new(e.Version, e.Plan, e.Goals, PlannedItem.Of(e), e.OccurredOn, e.Until)], Draft = null };

    public PlanFile Apply(DevelopmentPlanAgreed e) => With(x => x with { Consents = [.. x.Consents, new(e.By, e.OccurredOn, e.OnBehalf, e.Paper)] });

    public PlanFile Apply(DevelopmentPlanApproved e) => With(x => x with { ApprovedOn = e.OccurredOn });

    public PlanFile Apply(DevelopmentPlanSeen e) => With(x => x with { Seen = [.. x.Seen, new(e.Participant, e.Representative, e.OccurredOn, e.Paper)] });

    public PlanFile Apply(DevelopmentPlanItemCompleted e) => Marked(e.Item, x => new(x, ItemState.Done, e.OccurredOn) { Mark = e.Mark, Result = e.Result });

    public PlanFile Apply(DevelopmentPlanItemDropped e) => Marked(e.Item, x => new(x, ItemState.Dropped, e.OccurredOn) { Reason = e.Reason });

    public PlanFile Apply(DevelopmentPlanItemReopened e) => Marked(e.Item, _ => null);

    private PlanFile With(Func<PlanVersion, PlanVersion> change) => this with { Versions = [.. Versions.SkipLast(1), change(Versions[^1])] };

    private PlanFile Marked(int item, Func<int, ItemMark?> mark)
    {
        var key = Current!.Schedule[item - 1].Key;
        return this with { Marks = [.. Marks.Where(x => x.Key != key), .. mark(key) is { } one ? [one] : Array.Empty<ItemMark>()] };
    }
}
