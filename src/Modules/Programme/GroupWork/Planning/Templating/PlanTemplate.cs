using Mentorship.Kernel.Journal;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork.Planning.Templating;

/// <summary>The words of a school's own template, as they lie in the vault.</summary>
public sealed record TemplateWords(string Said, string? Expected, string? Baseline)
{
    public const string Purpose = "plan-template";

    public override string ToString() => nameof(TemplateWords);
}

/// <summary>A ready goal or item as it is picked: for one form of mentoring or several, perhaps for one role model only.</summary>
public sealed record PlanTemplate(
    PlanTemplateId Template, PlanPart Part, IReadOnlyList<MentoringForm> Forms, string? RoleModel, int Section, string Said, string? Expected, string? Baseline, int FromWeek, int ToWeek, bool Own)
{
    /// <summary>Everything the school offers, what the product brought along and what it made itself.</summary>
    [View("/api/programme/plan-templates"), Needs(Deed.ReadPlanTemplates)]
    public static async Task<IReadOnlyList<PlanTemplate>> All(IQuerySession session, CancellationToken cancellation)
    {
        var library = await session.LoadAsync<PlanLibrary>(PlanLibrary.Stream, cancellation) ?? new(PlanLibrary.Stream);
        var words = await Safe.Open<TemplateWords>(session, Matter.Plan, library.Own.Select(x => x.Words), cancellation);
        return
        [
            .. PlanForms.Current.Templates.Select(Of).Where(x => library.Offers(x.Template) && library.Own.All(own => own.Template != x.Template))
                .Concat(library.Own.Where(x => library.Offers(x.Template) && words.ContainsKey(x.Words)).Select(x => Of(x, words[x.Words])))
                .OrderBy(x => x.Part).ThenBy(x => x.Section).ThenBy(x => x.FromWeek).ThenBy(x => x.ToWeek),
        ];
    }

    public static PlanTemplateId IdOf(CarriedTemplate carried) => new(NamedId.Of("plan-template", carried.Code));

    public bool Fits(MentoringForm form, string? roleModel) => Forms.Contains(form) && (RoleModel is null || RoleModel == roleModel);

    /// <summary>The plan with this in it, its term counted from a day; the plan as it was where it says the same already.</summary>
    public PlanText Into(PlanText plan, DateOnly from) => Part == PlanPart.Goal
        ? plan.Words.Goals.Any(x => x.Said == Said) ? plan : plan.WithGoal(null, new(Said, Expected, Baseline))
        : plan.Words.Items.Any(x => x.Task == Said) ? plan : plan.WithItem(null, Section, from.AddDays(7 * FromWeek), from.AddDays(7 * ToWeek), new(Said, Expected));

    private static PlanTemplate Of(CarriedTemplate x) => new(
        IdOf(x), x.IsGoal ? PlanPart.Goal : PlanPart.Item, x.Forms, x.RoleModel, x.Section, x.Said, x.Expected, x.Baseline, x.FromWeek, x.ToWeek, false);

    private static PlanTemplate Of(OwnTemplate x, TemplateWords words) => new(
        x.Template, x.Part, x.Forms, x.RoleModel, x.Section, words.Said, words.Expected, words.Baseline, 0, x.Weeks, true);
}
