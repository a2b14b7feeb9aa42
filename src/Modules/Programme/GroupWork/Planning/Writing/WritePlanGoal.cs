namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>Writes a goal into the draft of the plan, or another wording of one that stands in it (8.1).</summary>
[Needs(Deed.DraftPlans)]
public sealed record WritePlanGoal(
    GroupId Group, int? Goal, int Revision, string GoalText, string? Indicator, string? Baseline, string? Target, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<WritePlanGoal>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Goal).GreaterThan(0);
            RuleFor(x => x.Revision).GreaterThanOrEqualTo(0);
            RuleFor(x => x.GoalText).NotEmpty().MaximumLength(500);
            RuleFor(x => x.Indicator).MaximumLength(300);
            RuleFor(x => x.Baseline).MaximumLength(200);
            RuleFor(x => x.Target).MaximumLength(200);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(WritePlanGoal)} {Group.Value}";
}

public static class WritePlanGoalHandler
{
    public static Task<WrittenPlan> Load(WritePlanGoal command, GroupProgramme programme, IDocumentSession session, CancellationToken cancellation) => WrittenPlan.Of(
        programme, session, x => x.WithGoal(command.Goal, new(command.GoalText.Trim(), command.Indicator.Said(), command.Baseline.Said(), command.Target.Said())), cancellation);

    public static PlanDraftKept Handle(WritePlanGoal command, [WriteAggregate] GroupProgramme programme, WrittenPlan written, DateOnly today)
    {
        if (command.Goal is not null) programme.MustStandAt(command.Revision);
        return Drafts.Keep(command, programme, written, today);
    }
}
