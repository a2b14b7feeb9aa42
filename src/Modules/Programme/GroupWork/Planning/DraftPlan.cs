using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>Writes the plan, or its next version, which then has to be agreed to again (8.1).</summary>
[Needs(Deed.DraftPlans)]
public sealed record DraftPlan(GroupId Group, string GoalsText, string ItemsText, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<DraftPlan>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.GoalsText).Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(4000)
                .Must(x => PlanWords.Lines(x).Count <= 10).WithMessage(_ => Say.AtMostTenGoals);
            RuleFor(x => x.ItemsText).Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(8000)
                .Must(x => PlanWords.Lines(x).Count <= 40).WithMessage(_ => Say.AtMostFortyItems);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(DraftPlan)} {Group.Value}";
}

public static class DraftPlanHandler
{
    public static Seal Load(DraftPlan command, GroupProgramme programme, IDocumentSession session) =>
        Safe.Seal(session, programme.Members, PlanWords.Purpose, PlanWords.Of(command));

    public static DevelopmentPlanDrafted Handle(DraftPlan command, [WriteAggregate] GroupProgramme programme, Seal kept, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var words = PlanWords.Of(command);
        return new(
            command.Group, (programme.Plan?.Version ?? 0) + 1, programme.Members, words.Goals.Count, words.Items.Count,
            kept.Record, kept.Commitment, command.On);
    }
}
