using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork.Planning.Marking;

/// <summary>The mentor marks an item as done: how well, and what came of it; marked again, the last mark counts (8.1, 8.R5).</summary>
[Needs(Deed.DraftPlans)]
public sealed record MarkPlanItem(GroupId Group, int Item, PlanMark Mark, string? ResultText, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<MarkPlanItem>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Item).GreaterThan(0);
            RuleFor(x => x.Mark).IsInEnum();
            RuleFor(x => x.ResultText).MaximumLength(1000);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(MarkPlanItem)} {Group.Value} {Item}";
}

/// <summary>What came of an item under seal, or that nobody said.</summary>
public sealed record Outcome(Seal? Words);

public static class MarkPlanItemHandler
{
    public static Outcome Load(MarkPlanItem command, GroupProgramme programme, IDocumentSession session) =>
        new(command.ResultText.Said() is { } said ? Safe.Seal(session, programme.Members, ItemResult.Purpose, new ItemResult(said)) : null);

    public static DevelopmentPlanItemCompleted Handle(MarkPlanItem command, [WriteAggregate] GroupProgramme programme, Outcome outcome, DateOnly today)
    {
        programme.Underway(command, command.Item, today);
        return new(command.Group, command.Item, programme.Members, command.On, command.Mark, outcome.Words?.Record, outcome.Words?.Commitment);
    }
}
