using System.Text.Json.Serialization;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork.Planning.Templating;

/// <summary>Puts a ready goal or item into the school's library, or words one anew (8.1).</summary>
[Needs(Deed.KeepPlanTemplates)]
public sealed record KeepPlanTemplate(
    PlanTemplateId Template, PlanPart Part, IReadOnlyList<MentoringForm> Forms, string? RoleModel, int? Section, string SaidText, string? Expected, string? Baseline, int Weeks, DateOnly On)
{
    [JsonIgnore]
    public Guid PlanLibraryId => PlanLibrary.Stream;

    public sealed class Rules : AbstractValidator<KeepPlanTemplate>
    {
        public Rules()
        {
            RuleFor(x => x.Template).NotEmpty();
            RuleFor(x => x.Part).IsInEnum();
            RuleFor(x => x.Forms).NotEmpty();
            RuleForEach(x => x.Forms).IsInEnum();
            RuleFor(x => x.RoleModel).Must((x, model) => x.Forms.Where(Enum.IsDefined).Any(form => PlanForms.Current.RoleModels[form].Contains(model!)))
                .When(x => x.RoleModel is { Length: > 0 } && x.Forms is not null).WithMessage(_ => Say.RoleModelOfAnotherForm);
            RuleFor(x => x.Section).NotNull().When(x => x.Part == PlanPart.Item).WithMessage(_ => Say.ItemNeedsSection);
            RuleFor(x => x.Section).InclusiveBetween(1, PlanForms.MostSections).WithMessage(_ => Say.NoSuchSection);
            RuleFor(x => x.SaidText).NotEmpty().MaximumLength(500);
            RuleFor(x => x.Expected).MaximumLength(500);
            RuleFor(x => x.Baseline).MaximumLength(200);
            RuleFor(x => x.Weeks).InclusiveBetween(1, 52);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(KeepPlanTemplate)} {Template.Value}";
}

public static class KeepPlanTemplateHandler
{
    public static Seal Load(KeepPlanTemplate command, IDocumentSession session) =>
        Safe.Seal(session, [], TemplateWords.Purpose, new TemplateWords(command.SaidText.Trim(), command.Expected.Said(), command.Baseline.Said()));

    public static PlanTemplateKept Handle(KeepPlanTemplate command, [WriteAggregate(Required = false)] PlanLibrary? library, Seal words, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        return new(
            command.Template, command.Part, [.. command.Forms.Distinct()], command.RoleModel.Said(), command.Part == PlanPart.Goal ? 0 : command.Section!.Value, command.Weeks,
            words.Record, words.Commitment, command.On);
    }
}
