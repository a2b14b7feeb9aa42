using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Mentorship.Kernel.Schooling;

/// <summary>The catalogue of what can be asked for and offered: what the product brings along, and what the school made of it.</summary>
public sealed record Directions(int Version, string Source, IReadOnlyList<Area> Areas, IReadOnlyList<Direction> Items)
{
    // a catalogue is looked up wherever a code is shown, and few schools have one of their own: those are known here
    private static readonly ConcurrentDictionary<string, Directions> Own = new();

    private readonly Dictionary<string, Direction> byCode = Items.ToDictionary(x => x.Code);

    /// <summary>What the product brings along.</summary>
    public static Directions Carried { get; } = Read();

    /// <summary>The catalogue of the school of whoever acts.</summary>
    public static Directions InForce => Actor.Current?.School is { } school && Own.TryGetValue(school, out var own) ? own : Carried;

    /// <summary>What may be asked for and offered now, in the order of the areas.</summary>
    public IReadOnlyList<Direction> Offered => [.. Areas.SelectMany(area => Items.Where(x => x.Area == area.Code && x.RetiredOn is null))];

    /// <summary>Remembers what a school made of the catalogue.</summary>
    public static void Keep(string school, IReadOnlyList<Direction> changed) => Own[school] = Carried.With(changed);

    public Directions With(IReadOnlyList<Direction> changed) => new(
        Version, Source, Areas, [.. Items.Select(x => changed.FirstOrDefault(c => c.Code == x.Code) ?? x), .. changed.Where(x => Of(x.Code) is null)]);

    public Direction? Of(string code) => byCode.GetValueOrDefault(code);

    public bool Knows(string code) => Of(code) is { RetiredOn: null };

    /// <summary>What is offered under a name, however it is written.</summary>
    public Direction? Named(string name) => Offered.FirstOrDefault(x => string.Equals(x.Ru, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of a code, retired or not: an old request goes on meaning what it meant.</summary>
    public string WordOf(string code) => Of(code)?.Word ?? code;

    public string WordsOf(IEnumerable<string> codes) => string.Join(", ", codes.Select(WordOf));

    /// <summary>Whether somebody with these competences answers a request.</summary>
    public bool Answers(IEnumerable<string> competences, string request) => competences.Intersect(Of(request)?.Competences() ?? [request]).Any();

    public string AreaOf(string code) => Areas.FirstOrDefault(x => x.Code == Of(code)?.Area)?.Word ?? "";

    private static Directions Read()
    {
        using var file = typeof(Directions).Assembly.GetManifestResourceStream("directions.json")!;
        return JsonSerializer.Deserialize<Directions>(file, JsonSerializerOptions.Web)!;
    }
}

/// <summary>What several directions are about.</summary>
public sealed record Area(string Code, string Ru, string En)
{
    public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;
}

/// <summary>One direction with its words: a request when it is asked for, a competence when it is offered.</summary>
public sealed record Direction(string Code, string Ru, string En, string Area)
{
    public const int Lightest = 1, Ordinary = 2, Heaviest = 3;

    /// <summary>How much more urgent than others it is.</summary>
    public int Weight { get; init; } = Ordinary;

    /// <summary>The competences that answer it, where others do than the one of its own name.</summary>
    public IReadOnlyList<string> AnsweredBy { get; init; } = [];

    /// <summary>Since when it is offered no more.</summary>
    public DateOnly? RetiredOn { get; init; }

    /// <summary>What it was called before, the latest first.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && En.Length > 0 ? En : Ru;

    public IReadOnlyList<string> Competences() => AnsweredBy.Count > 0 ? AnsweredBy : [Code];
}
