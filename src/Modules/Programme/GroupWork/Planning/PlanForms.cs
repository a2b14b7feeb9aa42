using System.Globalization;
using System.Text.Json;
using Mentorship.Design;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>A section of a plan.</summary>
public sealed record PlanSection(int Number, string Ru, string En)
{
    public string Title => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;
}

/// <summary>How the plan of a form of mentoring is laid out, and which role models the form has.</summary>
public sealed record PlanLayout(IReadOnlyList<MentoringForm> Forms, IReadOnlyList<PlanSection> Sections);

/// <summary>A goal or an item that the product brings along, for some forms and perhaps one role model of theirs; an item lasts some weeks from the day it is picked.</summary>
public sealed record CarriedTemplate(string Code, IReadOnlyList<MentoringForm> Forms, string? RoleModel, int Section, string Said, string? Expected, string? Baseline, int FromWeek, int ToWeek)
{
    /// <summary>Goals stand in no section.</summary>
    public bool IsGoal => Section == 0;
}

/// <summary>The layouts of plans and the library a school begins with, as data with their source.</summary>
public sealed record PlanForms(
    int Version, string Source, IReadOnlyList<PlanLayout> Layouts, IReadOnlyDictionary<MentoringForm, IReadOnlyList<string>> RoleModels, IReadOnlyList<CarriedTemplate> Templates)
{
    public const int MostSections = 3;

    private static readonly Lazy<PlanForms> Read = new(() =>
    {
        using var stream = typeof(PlanForms).Assembly.GetManifestResourceStream("plans.json")!;
        return JsonSerializer.Deserialize<PlanForms>(stream, Json.Options)!;
    });

    public static PlanForms Current => Read.Value;

    public IReadOnlyList<PlanSection> SectionsOf(MentoringForm form) => Layouts.First(x => x.Forms.Contains(form)).Sections;

    /// <summary>The sections to choose from; the first has its own form for its texts, but may have items too.</summary>
    public static IReadOnlyList<Option> Sections(MentoringForm form) => [.. Current.SectionsOf(form).Select(x => new Option(x.Number, $"{x.Number}. {x.Title}"))];
}
