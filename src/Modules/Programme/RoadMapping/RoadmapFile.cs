using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Mentorship.Programme.RoadMapping;

/// <summary>The lines found in a file, and the names of their stages.</summary>
public sealed record RoadmapReading(IReadOnlyList<RoadmapStage> Stages, IReadOnlyList<RoadmapLine> Lines);

/// <summary>Reads a road map from a table: in our own form, or in that of other schools whose lines point to ours.</summary>
public static class RoadmapFile
{
    private static readonly string[] Separators = [";", ",", "\t"];

    /// <exception cref="FluentValidation.ValidationException">Rows that cannot be taken, each with its number and the reason.</exception>
    public static RoadmapReading Read(byte[] content)
    {
        var text = WrittenText.Of(content);
        var heading = text.Split('\n', 2)[0];
        var separator = Separators.MaxBy(x => heading.Split(x).Length)!;
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            BadDataFound = null,
            IgnoreBlankLines = true,
            TrimOptions = TrimOptions.Trim,
        });
        if (!csv.Read()) throw Broken([Say.RoadmapIsEmpty]);
        var columns = csv.Record!.Select((name, at) => (Name: name.ToLowerInvariant(), at)).GroupBy(x => x.Name).ToDictionary(x => x.Key, x => x.First().at);
        IRoadmapForm form = columns.ContainsKey("seed_ids_or_dash") ? new ForeignForm() : new OwnForm();
        if (form.Columns.Where(x => !columns.ContainsKey(x)).ToArray() is { Length: > 0 } missing)
            throw Broken([Say.RoadmapLacksColumns.With(string.Join(", ", missing))]);

        var reasons = new List<string>();
        while (csv.Read())
        {
            var record = csv.Record!;
            foreach (var reason in form.Take(name => columns.TryGetValue(name, out var at) && at < record.Length ? record[at] : ""))
                reasons.Add(Say.RoadmapRow.With(csv.Row, reason));
        }

        if (reasons.Count > 0) throw Broken(reasons);
        if (form.Read.Lines.Count == 0) throw Broken([Say.RoadmapIsEmpty]);
        return form.Read;
    }

    private static FluentValidation.ValidationException Broken(IEnumerable<string> reasons) =>
        new(reasons.Select(x => new FluentValidation.Results.ValidationFailure(nameof(LoadRoadmap.Content), x)));
}

/// <summary>A way to write a road map as a table.</summary>
internal interface IRoadmapForm
{
    IReadOnlyList<string> Columns { get; }

    /// <summary>Takes a row in, or says why it cannot.</summary>
    IEnumerable<string> Take(Func<string, string> cell);

    RoadmapReading Read { get; }
}
