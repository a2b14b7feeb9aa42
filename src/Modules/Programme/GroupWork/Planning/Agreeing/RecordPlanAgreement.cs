namespace Mentorship.Programme.GroupWork.Planning.Agreeing;

/// <summary>Records that a side signed the plan on paper (8.1).</summary>
[Needs(Deed.LeadGroups)]
public sealed record RecordPlanAgreement(GroupId Group, int PlanVersion, Side By, DocumentId Paper, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<RecordPlanAgreement>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.PlanVersion).GreaterThan(0);
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.Paper).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RecordPlanAgreementHandler
{
    public static IEnumerable<object> Handle(RecordPlanAgreement command, [WriteAggregate] GroupProgramme programme, DateOnly today) =>
        AgreePlanHandler.Handle(new(command.Group, command.PlanVersion, command.By, command.On), programme, new(true, command.Paper), today);
}
