using System.Globalization;
using CsvHelper;

namespace Mentorship.Programme.RoadMapping;

/// <summary>The files that the module brings along: the road map of 2023–2027, the words for facts, the yearly ends.</summary>
public static class Carried
{
    public const string Roadmap = "road-map-2023-2027.csv";

    private static readonly Lazy<IReadOnlyList<RoadmapLine>> Lines = new(() => RoadmapFile.Read(Content(Roadmap)).Lines);

    private static readonly Lazy<IReadOnlyList<RoadmapLine>> Others = new(() => RoadmapFile.Read(Content("usual-lines.csv")).Lines);

    /// <summary>The lines of the road map of 2023–2027.</summary>
    public static IReadOnlyList<RoadmapLine> Seed => Lines.Value;

    /// <summary>Lines that the methodology and other schools' maps have and the school's own may take over.</summary>
    public static IReadOnlyList<RoadmapLine> Usual => Others.Value;

    public static byte[] Content(string file)
    {
        using var stream = typeof(Carried).Assembly.GetManifestResourceStream($"Mentorship.Programme.RoadMapping.{file}")!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>The rows of a file of ours without its heading.</summary>
    public static IReadOnlyList<string[]> Rows(string file)
    {
        using var csv = new CsvParser(new StreamReader(new MemoryStream(Content(file))), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add(csv.Record!);
        return rows[1..];
    }
}
