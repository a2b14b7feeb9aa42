using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Marking;

/// <summary>Drops an item of the agreed plan that will not be done, and says why (8.1).</summary>
[Needs(Deed.DraftPlans)]
public sealed record DropPlanItem(GroupId Group, int Item, ItemDropReason Reason, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<DropPlanItem>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Item).GreaterThan(0);
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class DropPlanItemHandler
{
    public static DevelopmentPlanItemDropped Handle(DropPlanItem command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        var plan = programme.Underway(command, command.Item, today);
        Refused.When(plan.Done.Contains(command.Item), Say.PlanItemAlreadyDone);
        Refused.When(plan.Dropped.Contains(command.Item), Say.PlanItemAlreadyDropped);
        return new(command.Group, command.Item, command.Reason, programme.Members, command.On);
    }
}
