namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>What a plan is made of.</summary>
public enum PlanPart { Goal, Item }

/// <summary>Strikes a goal or an item out of the draft of the plan (8.1).</summary>
[Needs(Deed.DraftPlans)]
public sealed record StrikeFromPlan(GroupId Group, PlanPart Part, int Line, int Revision, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<StrikeFromPlan>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Part).IsInEnum();
            RuleFor(x => x.Line).GreaterThan(0);
            RuleFor(x => x.Revision).GreaterThanOrEqualTo(0);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class StrikeFromPlanHandler
{
    public static Task<WrittenPlan> Load(StrikeFromPlan command, GroupProgramme programme, IDocumentSession session, CancellationToken cancellation) =>
        WrittenPlan.Of(programme, session, x => command.Part == PlanPart.Goal ? x.WithoutGoal(command.Line) : x.WithoutItem(command.Line), cancellation);

    public static PlanDraftKept Handle(StrikeFromPlan command, [WriteAggregate] GroupProgramme programme, WrittenPlan written, DateOnly today)
    {
        programme.MustStandAt(command.Revision);
        return Drafts.Keep(command, programme, written, today);
    }
}
