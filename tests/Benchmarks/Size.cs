using System.Globalization;

namespace Mentorship.Tests.Benchmarks;

/// <summary>How much to measure, from the command line.</summary>
public sealed record Size(IReadOnlyList<string> Chosen)
{
    public static readonly IReadOnlyList<string> All = ["rebuild", "history", "append", "http", "concerns", "decision", "schools", "search", "import", "papers", "match"];

    /// <summary>Only whether every benchmark still runs: as little of each as there can be, and no figures.</summary>
    public bool IsSmoke { get; private init; }

    public int Rounds { get; private init; } = 5;

    public TimeSpan Round { get; private init; } = TimeSpan.FromSeconds(2);

    public int Groups { get; private init; } = 2000;

    public int Events { get; private init; } = 200_000;

    public int Schools { get; private init; } = 1500;

    /// <summary>In one school, and once more over ten others.</summary>
    public int People { get; private init; } = 100_000;

    public int Rows { get; private init; } = 5000;

    public static Size Of(string[] arguments)
    {
        var size = new Size([.. arguments.Where(All.Contains)]);
        if (size.Chosen.Count == 0) size = size with { Chosen = All };
        if (arguments.Contains("--smoke")) size = size with { IsSmoke = true, Rounds = 1, Round = TimeSpan.FromSeconds(0.5), Groups = 64, Events = 2000, Schools = 8, People = 500, Rows = 600 };
        for (var i = 0; i + 1 < arguments.Length; i++)
        {
            size = arguments[i] switch
            {
                "--rounds" => size with { Rounds = Number(i + 1) },
                "--seconds" => size with { Round = TimeSpan.FromSeconds(Number(i + 1)) },
                "--groups" => size with { Groups = Number(i + 1) },
                "--people" => size with { People = Number(i + 1) },
                "--schools" => size with { Schools = Number(i + 1) },
                "--rows" => size with { Rows = Number(i + 1) },
                "--events" => size with { Events = Number(i + 1) },
                _ => size,
            };
        }

        return size;

        int Number(int at) => int.Parse(arguments[at], CultureInfo.InvariantCulture);
    }
}
