using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Agreeing;

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

/// <summary>How somebody's word came in: said by themselves, or recorded by another, perhaps with a paper.</summary>
public sealed record Voice(bool OnBehalf, DocumentId? Paper = null)
{
    public static Voice Own { get; } = new(false);
}

public static class AgreePlanHandler
{
    public static Voice Load(AgreePlan command) => new(Actor.Current is not { Acting: Role.Mentor or Role.Mentee });

    public static IEnumerable<object> Handle(AgreePlan command, [WriteAggregate] GroupProgramme programme, Voice voice, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var plan = programme.Shown(command.PlanVersion, command.On);
        Refused.When(plan.AgreedBy.Contains(command.By), Say.SideAlreadyAgreed);
        DevelopmentPlanAgreed agreed = new(command.Group, plan.Version, command.By, plan.AgreedBy.Count == 1, programme.Members, command.On, voice.OnBehalf, voice.Paper);
        return agreed.ByBoth && plan.Until is { } until && until > programme.Cycle.Ends
            ? [agreed, new LongTermPlanAgreed(command.Group, programme.Cycle, plan.Version, until, programme.Members, command.On)] : [agreed];
    }

    /// <summary>The version somebody has looked at.</summary>
    /// <exception cref="Refused">There is none, it was changed since, or it is younger than the act.</exception>
    public static DevelopmentPlan Shown(this GroupProgramme programme, int version, DateOnly on)
    {
        var plan = programme.Plan ?? throw new Refused(Say.PlanNotDrafted);
        Refused.When(version != plan.Version, Say.PlanRedrafted);
        Refused.When(on < plan.DraftedOn, Say.BeforePlanDrafted);
        return plan;
    }
}
