using System.Globalization;
using System.Text;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Writes a road map as a Markdown document: every line with its term, who answers for it and what completes it.</summary>
public static class RoadmapDocument
{
    /// <summary>The document of the road map the product brings along.</summary>
    public static string Write() => Write(Carried.Seed);

    public static string Write(IReadOnlyList<RoadmapLine> lines)
    {
        var text = new StringBuilder()
            .Append("# The road map of 2023–2027, line by line\n\n")
            .Append(CultureInfo.InvariantCulture, $"Generated from `{Carried.Roadmap}`; {lines.Count} lines. ")
            .Append("Lines without a fact of the log are completed by hand, with a paper to show. ")
            .Append("A stage is done when all its lines are; terms, numbers and names of the responsible are only shown. ").Append("A line that stands after others waits for them.\n");
        foreach (var stage in lines.GroupBy(x => x.Stage))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Stage {stage.Key}{FederalOf(stage)}\n\n");
            text.Append("| Line | Russian | English | Term | Responsible | After | Completed by |\n|---|---|---|---|---|---|---|\n");
            foreach (var x in stage)
                text.Append(CultureInfo.InvariantCulture, $"| {x.Id} | {Cell(x.Ru)} | {Cell(x.En)} | {Cell(x.Term)} | {Cell(x.Responsible)} | {string.Join(", ", x.Before())} | {CompletedBy(x)} |\n");
        }

        return text.ToString();
    }

    private static string FederalOf(IEnumerable<RoadmapLine> stage) =>
        stage.Select(x => x.FederalStage).FirstOrDefault(x => x is not null) is { } federal ? $" (federal stage {federal})" : "";

    private static string CompletedBy(RoadmapLine line) =>
        line.Kind is LineKind.Stage ? "its lines"
        : !line.ToBeDone ? "—"
        : !line.Follows ? "a paper"
        : string.Join(" and ", FactPattern.Parse(line.CompletedBy).All.Select(any => string.Join(" or ", any.Select(Named))));

    private static string Named(string fact) =>
        fact.StartsWith(FactPattern.OtherLine, StringComparison.Ordinal) ? $"line {fact[FactPattern.OtherLine.Length..]}" : $"`{fact}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
