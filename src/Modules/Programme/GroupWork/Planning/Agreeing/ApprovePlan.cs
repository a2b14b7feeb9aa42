using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Agreeing;

/// <summary>The curator approves the version both sides agreed to (8.1).</summary>
[Needs(Deed.LeadGroups)]
public sealed record ApprovePlan(GroupId Group, int PlanVersion, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<ApprovePlan>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.PlanVersion).GreaterThan(0);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ApprovePlanHandler
{
    public static DevelopmentPlanApproved Handle(ApprovePlan command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var plan = programme.Shown(command.PlanVersion, command.On);
        Refused.When(!plan.AgreedByBoth, Say.PlanNotAgreed);
        Refused.When(plan.ApprovedOn is not null, Say.PlanAlreadyApproved);
        return new(command.Group, plan.Version, programme.Members, command.On);
    }
}
