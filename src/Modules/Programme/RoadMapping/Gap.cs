using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Programme.RoadMapping;

/// <summary>What a plan leaves open or says twice.</summary>
public enum GapKind { NoResponsible, NoTerm, NumberMissing, SameText }

/// <summary>A weakness of the plan itself: the stage, the cycles without a term, the lines or numbers it is about.</summary>
public sealed partial record Gap(GapKind Kind, string Stage, IReadOnlyList<SchoolYear> Cycles, IReadOnlyList<string> Lines)
{
    public string Sentence => (Kind switch
    {
        GapKind.NoResponsible => Say.GapNoResponsible,
        GapKind.NoTerm => Say.GapNoTerm,
        GapKind.NumberMissing => Say.GapNumberMissing,
        _ => Say.GapSameText,
    }).With(Stage, string.Join(", ", Cycles), string.Join(", ", Lines));

    public static IReadOnlyList<Gap> In(RoadmapVersion version) =>
    [
        .. version.Stages.Select(x => x.Number).SelectMany(x => InStage(x, [.. version.Lines.Where(y => y.Stage == x)], version)),
        .. version.Lines.Where(x => x.ToBeDone).GroupBy(x => Plain(x.Ru)).Where(x => x.Count() > 1)
            .Select(x => new Gap(GapKind.SameText, "", [], [.. x.Select(y => y.Id)])),
    ];

    private static IEnumerable<Gap> InStage(string stage, RoadmapLine[] lines, RoadmapVersion version)
    {
        if (lines.All(x => x.Responsible.Length == 0)) yield return new(GapKind.NoResponsible, stage, [], []);
        var without = version.Cycles.Where(cycle => lines.All(x => Term.Parse(x.Term).In(cycle, x.FederalStage) is null)).ToArray();
        if (without.Length > 0) yield return new(GapKind.NoTerm, stage, without, []);
        var numbers = lines.Select(x => Numbered().Match(x.Id)).Where(x => x.Success && x.Groups[1].Value == stage)
            .Select(x => int.Parse(x.Groups[2].Value, CultureInfo.InvariantCulture)).Distinct().ToArray();
        var missing = Enumerable.Range(1, numbers.DefaultIfEmpty(0).Max()).Except(numbers).Select(x => $"{stage}.{x}").ToArray();
        if (missing.Length > 0) yield return new(GapKind.NumberMissing, stage, [], missing);
    }

    /// <summary>The words alone, without the number in front.</summary>
    internal static string Plain(string text) => NotWords().Replace(Number().Replace(text, ""), " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"^(\d+)\.(\d+)\p{L}?$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[\d. ]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotWords();
}
