namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>Writes an item into the draft of the plan, or changes one that stands in it (8.1).</summary>
[Needs(Deed.DraftPlans)]
public sealed record WritePlanItem(
    GroupId Group, int? Item, int Revision, int Section, string TaskText, string? ExpectedText, DateOnly? From, DateOnly? To, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<WritePlanItem>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Item).GreaterThan(0);
            RuleFor(x => x.Revision).GreaterThanOrEqualTo(0);
            RuleFor(x => x.Section).InclusiveBetween(1, PlanForms.MostSections);
            RuleFor(x => x.TaskText).NotEmpty().MaximumLength(500);
            RuleFor(x => x.ExpectedText).MaximumLength(500);
            RuleFor(x => x.To).GreaterThanOrEqualTo(x => x.From).When(x => x.From is not null && x.To is not null).WithMessage(_ => Say.TermEndsBeforeItBegins);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(WritePlanItem)} {Group.Value}";
}

public static class WritePlanItemHandler
{
    public static Task<WrittenPlan> Load(WritePlanItem command, GroupProgramme programme, IDocumentSession session, CancellationToken cancellation) => WrittenPlan.Of(
        programme, session, x => x.WithItem(command.Item, command.Section, command.From, command.To, new(command.TaskText.Trim(), command.ExpectedText.Said())), cancellation);

    public static PlanDraftKept Handle(WritePlanItem command, [WriteAggregate] GroupProgramme programme, WrittenPlan written, DateOnly today)
    {
        if (command.Item is not null) programme.MustStandAt(command.Revision);
        return Drafts.Keep(command, programme, written, today);
    }
}
