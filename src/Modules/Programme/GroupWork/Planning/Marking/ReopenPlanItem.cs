using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Marking;

/// <summary>Opens an item again that was marked or dropped by mistake.</summary>
[Needs(Deed.DraftPlans)]
public sealed record ReopenPlanItem(GroupId Group, int Item, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<ReopenPlanItem>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Item).GreaterThan(0);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ReopenPlanItemHandler
{
    public static DevelopmentPlanItemReopened Handle(ReopenPlanItem command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        var plan = programme.Underway(command, command.Item, today);
        Refused.When(!plan.Done.Contains(command.Item) && !plan.Dropped.Contains(command.Item), Say.PlanItemIsOpen);
        return new(command.Group, command.Item, programme.Members, command.On);
    }
}
