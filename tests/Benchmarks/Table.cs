using System.Globalization;

namespace Mentorship.Tests.Benchmarks;

/// <summary>The table of figures as it is printed: a Markdown table that grows line by line.</summary>
public static class Table
{
    private const string Weather = "/proc/loadavg";

    /// <summary>Whether what was measured is worth telling; of a smoke run only the headings are.</summary>
    public static bool Figures { get; set; } = true;

    public static void Heading(string title, params string[] columns)
    {
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        if (!Figures) return;
        Console.WriteLine();
        if (File.Exists(Weather)) Console.WriteLine($"{DateTime.UtcNow:yyyy-MM-dd HH:mm}Z, load average {string.Join(' ', File.ReadAllText(Weather).Split(' ')[..3])}, {Environment.ProcessorCount} cores");
        Console.WriteLine();
        Row(columns);
        Row([.. columns.Select((_, i) => i == 0 ? "---" : "---:")]);
    }

    public static void Row(params string[] cells)
    {
        if (Figures) Console.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    public static void Compared(string title, string rival) =>
        Heading(title, "what", "product, 1/s", $"{rival}, 1/s", "product : bare", "product p50 / p99, ms", "bare p50 / p99, ms");

    public static void Row(string what, (IReadOnlyList<Load> Product, IReadOnlyList<Load> Bare) duel)
    {
        var (product, bare) = (Rates(duel.Product), Rates(duel.Bare));
        Row(what, $"{product}", $"{bare}", $"{product.Over(bare)}", Waits(duel.Product), Waits(duel.Bare));
    }

    private static Spread Rates(IReadOnlyList<Load> loads) => new([.. loads.Select(x => x.PerSecond)]);

    public static string Waits(IReadOnlyList<Load> loads) => string.Create(
        CultureInfo.InvariantCulture, $"{new Spread([.. loads.Select(x => x.Middle)]).Median:0.00} / {new Spread([.. loads.Select(x => x.Slow)]).Median:0.0}");
}
