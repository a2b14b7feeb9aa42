using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning;

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
        programme.MustBeAtWork(command.On, today);
        Refused.When(!programme.PlanAgreed, Say.PlanNotAgreed);
        Refused.When(command.Item > programme.Plan!.Items, Say.NoSuchPlanItem);
        Refused.When(programme.Plan.Done.Contains(command.Item), Say.PlanItemAlreadyDone);
        Refused.When(command.On < programme.Plan.DraftedOn, Say.BeforePlanDrafted);
        return new(command.Group, command.Item, programme.Members, command.On);
    }
}
