using System.Globalization;
using System.Text.Json;
using Mentorship.Design;

namespace Mentorship.Programme.Supporting;

/// <summary>What a psychologist may advise a pair.</summary>
public sealed record SupportMeasure(string Code, string Ru, string En)
{
    public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;
}

/// <summary>The measures there are, as data with their source.</summary>
public sealed record SupportMeasures(int Version, string Source, IReadOnlyList<SupportMeasure> Measures)
{
    private static readonly Lazy<SupportMeasures> Read = new(() =>
    {
        using var stream = typeof(SupportMeasures).Assembly.GetManifestResourceStream("measures.json")!;
        return JsonSerializer.Deserialize<SupportMeasures>(stream, Json.Options)!;
    });

    public static SupportMeasures Current => Read.Value;

    public static IReadOnlyList<Option> Options => [.. Current.Measures.Select(x => new Option(x.Code, x.Word))];

    public bool Knows(string code) => Measures.Any(x => x.Code == code);

    /// <summary>The words of a code; of one that is no longer there, the code.</summary>
    public static string WordOf(string? code) => code is null ? "—" : Current.Measures.FirstOrDefault(x => x.Code == code)?.Word ?? code;
}
