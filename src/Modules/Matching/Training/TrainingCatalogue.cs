using System.Globalization;
using System.Text.Json;

namespace Mentorship.Matching.Training;

/// <summary>A module that the methodology offers.</summary>
public sealed record OfferedModule(string Code, string Ru, string En, IReadOnlyList<TrainingTask> Tasks, int Hours, bool Obligatory)
{
    public string Title => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;
}

/// <summary>The modules a training may be made of, as data with their source; a school adds its own.</summary>
public sealed record TrainingCatalogue(int Version, string Source, IReadOnlyList<OfferedModule> Modules)
{
    /// <summary>The codes of a school's own modules.</summary>
    public static readonly IReadOnlyList<string> Own = ["OWN_1", "OWN_2", "OWN_3"];

    private static readonly Lazy<TrainingCatalogue> Read = new(() =>
    {
        using var stream = typeof(TrainingCatalogue).Assembly.GetManifestResourceStream("training.json")!;
        return JsonSerializer.Deserialize<TrainingCatalogue>(stream, Json.Options)!;
    });

    public static TrainingCatalogue Current => Read.Value;

    public OfferedModule? Of(string code) => Modules.FirstOrDefault(x => x.Code == code);
}
