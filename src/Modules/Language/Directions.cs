using System.Globalization;
using System.Text.Json;

namespace Mentorship.Language;

/// <summary>What can be asked for and offered: the directions of requests and competences, with their words.</summary>
public sealed record Directions(int Version, string Source, IReadOnlyList<Direction> Items)
{
    public static Directions InForce { get; } = Read();

    public bool Knows(string code) => Items.Any(x => x.Code == code);

    public string WordOf(string code) => Items.FirstOrDefault(x => x.Code == code)?.Word ?? code;

    public string WordsOf(IEnumerable<string> codes) => string.Join(", ", codes.Select(WordOf));

    private static Directions Read()
    {
        using var file = typeof(Directions).Assembly.GetManifestResourceStream("directions.json")!;
        return JsonSerializer.Deserialize<Directions>(file, JsonSerializerOptions.Web)!;
    }
}

/// <summary>One direction with its words.</summary>
public sealed record Direction(string Code, string Ru, string En)
{
    public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;
}
