using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>Writes the plan as a list, or its next version, which then has to be agreed to again; lines left as they were keep their section, term and mark (8.1).</summary>
[Needs(Deed.DraftPlans)]
public sealed record DraftPlan(GroupId Group, string GoalsText, string ItemsText, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<DraftPlan>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.GoalsText).Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(4000)
                .Must(x => PlanWords.Lines(x).Count <= Drafts.MostGoals).WithMessage(_ => Say.AtMostTenGoals);
            RuleFor(x => x.ItemsText).Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(8000)
                .Must(x => PlanWords.Lines(x).Count <= Drafts.MostItems).WithMessage(_ => Say.AtMostFortyItems);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(DraftPlan)} {Group.Value}";
}

public static class DraftPlanHandler
{
    public static Task<WrittenPlan> Load(DraftPlan command, GroupProgramme programme, IDocumentSession session, CancellationToken cancellation) =>
        WrittenPlan.Of(programme, session, x => x.Listed(PlanWords.Lines(command.GoalsText), PlanWords.Lines(command.ItemsText)), cancellation);

    public static DevelopmentPlanDrafted Handle(DraftPlan command, [WriteAggregate] GroupProgramme programme, WrittenPlan written, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        return new(
            command.Group, (programme.Plan?.Version ?? 0) + 1, programme.Members, written.Plan.Words.Goals.Count, written.Plan.Schedule.Count,
            written.Seal.Record, written.Seal.Commitment, command.On, written.Plan.Schedule, programme.Plan?.Until);
    }
}
