using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Marking;

/// <summary>Ticks off an item of the agreed plan, counted from 1 (8.R5).</summary>
[Needs(Deed.CarryOutPlans)]
public sealed record CompletePlanItem(GroupId Group, int Item, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<CompletePlanItem>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Item).GreaterThan(0);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CompletePlanItemHandler
{
    public static DevelopmentPlanItemCompleted Handle(CompletePlanItem command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        var plan = programme.Underway(command, command.Item, today);
        Refused.When(plan.Done.Contains(command.Item), Say.PlanItemAlreadyDone);
        return new(command.Group, command.Item, programme.Members, command.On);
    }

    /// <summary>The agreed plan that has this item.</summary>
    /// <exception cref="Refused">There is none, or the group does not work.</exception>
    public static DevelopmentPlan Underway(this GroupProgramme programme, OfGroup command, int item, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        Refused.When(!programme.PlanAgreed, Say.PlanNotAgreed);
        Refused.When(item > programme.Plan!.Items, Say.NoSuchPlanItem);
        Refused.When(command.On < programme.Plan.DraftedOn, Say.BeforePlanDrafted);
        return programme.Plan;
    }
}
