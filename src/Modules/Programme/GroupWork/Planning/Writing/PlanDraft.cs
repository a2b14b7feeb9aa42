using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>What is being written of a plan, as far as decisions look at it.</summary>
public sealed record PlanDraft(int Revision, int Goals, IReadOnlyList<PlannedItem> Schedule, RecordId Words);

/// <summary>Something was written into the draft of a plan; the words lie in the vault, all of them anew.</summary>
[LogName("programme.plan_draft_kept")]
public sealed record PlanDraftKept(
    GroupId Group, int Revision, int Goals, IReadOnlyList<PlannedItem> Items, RecordId Words, string Commitment, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>The draft of a plan was given up; the version in force stands.</summary>
[LogName("programme.plan_draft_dropped")]
public sealed record PlanDraftDropped(GroupId Group, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

public static class Drafts
{
    public const int MostGoals = 10, MostItems = 40;

    /// <exception cref="Refused">The group does not work, or the plan would be too long.</exception>
    public static PlanDraftKept Keep(OfGroup command, GroupProgramme programme, WrittenPlan written, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        Refused.When(written.Plan.Words.Goals.Count > MostGoals, Say.TooManyGoals);
        Refused.When(written.Plan.Schedule.Count > MostItems, Say.TooManyItems);
        return new(
            command.Group, (programme.Draft?.Revision ?? 0) + 1, written.Plan.Words.Goals.Count, written.Plan.Schedule, written.Seal.Record, written.Seal.Commitment,
            programme.Members, command.On);
    }

    /// <summary>Whoever changes a line by its number must have seen the draft as it is.</summary>
    /// <exception cref="Refused">Somebody wrote in it meanwhile.</exception>
    public static void MustStandAt(this GroupProgramme programme, int revision) => Refused.When(revision != (programme.Draft?.Revision ?? 0), Say.PlanDraftMoved);
}
