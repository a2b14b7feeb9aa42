using Mentorship.Programme.GroupWork.Planning.Templating;

namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>Takes ready goals and items out of the school's library into the draft of the plan; what stands in it already is not taken twice (8.1).</summary>
[Needs(Deed.DraftPlans)]
public sealed record PickPlanTemplates(GroupId Group, IReadOnlyList<PlanTemplateId> Templates, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<PickPlanTemplates>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Templates).NotEmpty().WithMessage(_ => Say.PickSomething);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class PickPlanTemplatesHandler
{
    public static async Task<WrittenPlan> Load(PickPlanTemplates command, GroupProgramme programme, IDocumentSession session, CancellationToken cancellation)
    {
        var library = await PlanTemplate.All(session, cancellation);
        PlanTemplate[] picked = [.. library.Where(x => command.Templates.Contains(x.Template))];
        Refused.When(picked.Length < command.Templates.Distinct().Count(), Say.NoSuchPlanTemplate);
        return await WrittenPlan.Of(programme, session, x => picked.Aggregate(x, (plan, one) => one.Into(plan, command.On)), cancellation);
    }

    public static PlanDraftKept Handle(PickPlanTemplates command, [WriteAggregate] GroupProgramme programme, WrittenPlan written, DateOnly today) =>
        Drafts.Keep(command, programme, written, today);
}
