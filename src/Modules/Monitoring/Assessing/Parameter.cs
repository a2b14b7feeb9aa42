using System.Globalization;
using System.Text.Json;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Which way of a scale is better.</summary>
public enum Better { Up, Down, Middle }

/// <summary>How a change of a parameter counts.</summary>
public enum Trend { Rise, Stable, Fall }

/// <summary>One thing people are measured by: its scale, which way is better, from which change on it counts, who measures.</summary>
public sealed record Parameter(string Code, string Ru, string En, decimal Min, decimal Max, Better Better, decimal Marked, Role By)
{
    public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;

    public bool Holds(decimal value) => value >= Min && value <= Max;

    /// <summary>The change from one value to another, positive where it became better.</summary>
    public decimal Change(decimal before, decimal after) => Better switch
    {
        Better.Up => after - before,
        Better.Down => before - after,
        _ => Math.Abs(before - ((Min + Max) / 2)) - Math.Abs(after - ((Min + Max) / 2)),
    };

    public Trend TrendOf(decimal change) => change >= Marked ? Trend.Rise : change <= -Marked ? Trend.Fall : Trend.Stable;
}

/// <summary>The parameters a school may choose from, a versioned record with its source.</summary>
public static class Parameters
{
    private sealed record Catalogue(int Version, string Source, IReadOnlyList<Parameter> Parameters);

    private static readonly Catalogue Kept = Read();

    public static int Version => Kept.Version;

    public static IReadOnlyList<Parameter> All => Kept.Parameters;

    public static Parameter? Of(string code) => All.FirstOrDefault(x => x.Code == code);

    private static Catalogue Read()
    {
        using var file = typeof(Parameters).Assembly.GetManifestResourceStream("Mentorship.Monitoring.Assessing.parameters.json")!;
        return JsonSerializer.Deserialize<Catalogue>(file, Json.Options)!;
    }
}
