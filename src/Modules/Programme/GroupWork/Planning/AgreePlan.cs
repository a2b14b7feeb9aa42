using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>A side agrees to the version of the plan it was shown (8.1).</summary>
[Needs(Deed.CarryOutPlans)]
public sealed record AgreePlan(GroupId Group, int PlanVersion, Side By, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<AgreePlan>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.PlanVersion).GreaterThan(0);
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AgreePlanHandler
{
    public static DevelopmentPlanAgreed Handle(AgreePlan command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var plan = programme.Plan ?? throw new Refused(Say.PlanNotDrafted);
        Refused.When(command.PlanVersion != plan.Version, Say.PlanRedrafted);
        Refused.When(plan.AgreedBy.Contains(command.By), Say.SideAlreadyAgreed);
        Refused.When(command.On < plan.DraftedOn, Say.BeforePlanDrafted);
        return new(command.Group, plan.Version, command.By, plan.AgreedBy.Count == 1, programme.Members, command.On);
    }
}
