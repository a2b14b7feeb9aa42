namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>Writes the first section of the plan: what the mentee says, what the talk with the mentor showed, what is to be done about it (8.1).</summary>
[Needs(Deed.DraftPlans)]
public sealed record DescribeDifficulties(GroupId Group, string? SelfDiagnosisText, string? TalkText, string? MeasuresText, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<DescribeDifficulties>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.SelfDiagnosisText).MaximumLength(2000);
            RuleFor(x => x.TalkText).MaximumLength(2000);
            RuleFor(x => x.MeasuresText).MaximumLength(2000);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(DescribeDifficulties)} {Group.Value}";
}

public static class DescribeDifficultiesHandler
{
    public static Task<WrittenPlan> Load(DescribeDifficulties command, GroupProgramme programme, IDocumentSession session, CancellationToken cancellation) => WrittenPlan.Of(
        programme, session,
        x => x with { Words = x.Words with { Difficulties = new(command.SelfDiagnosisText.Said(), command.TalkText.Said(), command.MeasuresText.Said()) } }, cancellation);

    public static PlanDraftKept Handle(DescribeDifficulties command, [WriteAggregate] GroupProgramme programme, WrittenPlan written, DateOnly today) =>
        Drafts.Keep(command, programme, written, today);
}
