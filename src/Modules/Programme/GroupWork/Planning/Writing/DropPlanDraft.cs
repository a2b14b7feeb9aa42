namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>Gives up what was being written; the version in force stands.</summary>
[Needs(Deed.DraftPlans)]
public sealed record DropPlanDraft(GroupId Group, int Revision, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<DropPlanDraft>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Revision).GreaterThan(0);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class DropPlanDraftHandler
{
    public static PlanDraftDropped Handle(DropPlanDraft command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustGoOn(command.On, today);
        Refused.When(programme.Draft is null, Say.NoPlanDraft);
        programme.MustStandAt(command.Revision);
        return new(command.Group, programme.Members, command.On);
    }
}
