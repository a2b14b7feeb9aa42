using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>Makes the draft the next version of the plan, which both sides then agree to; one that reaches beyond the cycle says until when (8.1, 8.R6).</summary>
[Needs(Deed.DraftPlans)]
public sealed record OfferPlan(GroupId Group, int Revision, DateOnly? Until, DateOnly On) : OfGroup(Group, On)
{
    /// <summary>A young teacher is accompanied for three years at most.</summary>
    public const int MostYears = 3;

    public sealed class Rules : AbstractValidator<OfferPlan>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Revision).GreaterThan(0);
            RuleFor(x => x.Until).GreaterThan(x => x.On).WithMessage(_ => Say.PlanUntilPast);
            RuleFor(x => x.Until).Must((x, until) => until <= x.On.AddYears(MostYears)).When(x => x.Until is not null).WithMessage(_ => Say.PlanUntilTooFar);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class OfferPlanHandler
{
    /// <summary>Sealed anew: the members may be others than when it was begun.</summary>
    public static Task<WrittenPlan> Load(OfferPlan command, GroupProgramme programme, IDocumentSession session, CancellationToken cancellation) =>
        WrittenPlan.Of(programme, session, x => x, cancellation);

    public static DevelopmentPlanDrafted Handle(OfferPlan command, [WriteAggregate] GroupProgramme programme, WrittenPlan written, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        Refused.When(programme.Draft is null, Say.NoPlanDraft);
        programme.MustStandAt(command.Revision);
        var plan = written.Plan;
        Refused.When(plan.Words.Goals.Count == 0, Say.PlanNeedsGoal);
        Refused.When(plan.Schedule.Count == 0, Say.PlanNeedsItem);
        return new(
            command.Group, (programme.Plan?.Version ?? 0) + 1, programme.Members, plan.Words.Goals.Count, plan.Schedule.Count,
            written.Seal.Record, written.Seal.Commitment, command.On, plan.Schedule, command.Until > programme.Cycle.Ends ? command.Until : null);
    }
}
