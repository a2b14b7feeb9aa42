using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>Writes the plan, or its next version, which then has to be agreed to again (8.1).</summary>
[AllowedTo(Role.Curator)]
public sealed record DraftPlan(GroupId Group, string GoalsText, string ItemsText, DateOnly On) : OfGroup(Group)
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
    // The vault keeps words in a transaction of its own, so whatever refuses must refuse before it is asked.
    public static Task<KeptWords> Load(DraftPlan command, GroupProgramme programme, IMessageBus bus, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        return bus.InvokeAsync<KeptWords>(
            new KeepWords([.. programme.Members.Select(x => x.Value)], PlanWords.Purpose, PlanWords.Of(command).ToJson()));
    }

    public static DevelopmentPlanDrafted Handle(DraftPlan command, [WriteAggregate] GroupProgramme programme, KeptWords kept, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var words = PlanWords.Of(command);
        return new(
            command.Group, (programme.Plan?.Version ?? 0) + 1, programme.Members, words.Goals.Count, words.Items.Count,
            new(kept.Record), kept.Commitment, command.On);
    }
}
