using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork.Planning.Templating;

/// <summary>A ready goal or item was put into the school's library, or stands there in another wording; it is about nobody, its words lie in the vault like those of plans.</summary>
[LogName("programme.plan_template_kept")]
public sealed record PlanTemplateKept(
    PlanTemplateId Template, PlanPart Part, IReadOnlyList<MentoringForm> Forms, string? RoleModel, int Section, int Weeks, RecordId Words, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A template is no longer offered; plans made from it stay as they are.</summary>
[LogName("programme.plan_template_retired")]
public sealed record PlanTemplateRetired(PlanTemplateId Template, DateOnly OccurredOn) : IFact;

/// <summary>A template of the school's own.</summary>
public sealed record OwnTemplate(PlanTemplateId Template, PlanPart Part, IReadOnlyList<MentoringForm> Forms, string? RoleModel, int Section, int Weeks, RecordId Words);

/// <summary>What the school has made of the library it began with.</summary>
public sealed record PlanLibrary(Guid Id)
{
    public static readonly Guid Stream = NamedId.Of("plan-library");

    public IReadOnlyList<OwnTemplate> Own { get; init; } = [];

    public IReadOnlyList<PlanTemplateId> Retired { get; init; } = [];

    public static PlanLibrary Create(PlanTemplateKept e) => new PlanLibrary(Stream).Apply(e);

    public static PlanLibrary Create(PlanTemplateRetired e) => new PlanLibrary(Stream).Apply(e);

    /// <summary>Whoever words a retired template anew offers it again.</summary>
    public PlanLibrary Apply(PlanTemplateKept e) => this with
    {
        Own = [.. Own.Where(x => x.Template != e.Template), new(e.Template, e.Part, e.Forms, e.RoleModel, e.Section, e.Weeks, e.Words)],
        Retired = [.. Retired.Where(x => x != e.Template)],
    };

    public PlanLibrary Apply(PlanTemplateRetired e) => this with { Retired = [.. Retired, e.Template] };

    /// <summary>Whether it is offered now, by the product or by the school.</summary>
    public bool Offers(PlanTemplateId template) =>
        !Retired.Contains(template) && (Own.Any(x => x.Template == template) || PlanForms.Current.Templates.Any(x => PlanTemplate.IdOf(x) == template));
}
