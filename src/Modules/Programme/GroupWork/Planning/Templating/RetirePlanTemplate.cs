using System.Text.Json.Serialization;

namespace Mentorship.Programme.GroupWork.Planning.Templating;

/// <summary>Offers a template no longer; plans made from it stay as they are.</summary>
[Needs(Deed.KeepPlanTemplates)]
public sealed record RetirePlanTemplate(PlanTemplateId Template, DateOnly On)
{
    [JsonIgnore]
    public Guid PlanLibraryId => PlanLibrary.Stream;

    public sealed class Rules : AbstractValidator<RetirePlanTemplate>
    {
        public Rules()
        {
            RuleFor(x => x.Template).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RetirePlanTemplateHandler
{
    public static PlanTemplateRetired Handle(RetirePlanTemplate command, [WriteAggregate(Required = false)] PlanLibrary? library, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(!(library ?? new(PlanLibrary.Stream)).Offers(command.Template), Say.NoSuchPlanTemplate);
        return new(command.Template, command.On);
    }
}
