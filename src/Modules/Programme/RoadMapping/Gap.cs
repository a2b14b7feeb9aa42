using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Programme.RoadMapping;

/// <summary>What a plan leaves open, says twice or cannot mean.</summary>
public enum GapKind { NoResponsible, NoTerm, NumberMissing, SameText, LineWithoutResponsible, ResponsibleUnknown, SameNumber, YearTwice, DependsOnUnknown, DependsOnItself }

/// <summary>A weakness of the plan itself: the stage, the cycles without a term, the lines or numbers it is about.</summary>
public sealed partial record Gap(GapKind Kind, string Stage, IReadOnlyList<SchoolYear> Cycles, IReadOnlyList<string> Lines)
{
    /// <summary>The word of the plan that it is about.</summary>
    public string Word { get; init; } = "";

    public string Sentence => (Kind switch
    {
        GapKind.NoResponsible => Say.GapNoResponsible,
        GapKind.NoTerm => Say.GapNoTerm,
        GapKind.NumberMissing => Say.GapNumberMissing,
        GapKind.SameText => Say.GapSameText,
        GapKind.LineWithoutResponsible => Say.GapLineWithoutResponsible,
        GapKind.ResponsibleUnknown => Say.GapResponsibleUnknown,
        GapKind.SameNumber => Say.GapSameNumber,
        GapKind.YearTwice => Say.GapYearTwice,
        GapKind.DependsOnUnknown => Say.GapDependsOnUnknown,
        _ => Say.GapDependsOnItself,
    }).With(Stage, string.Join(", ", Cycles), string.Join(", ", Lines), Word);

    public static IReadOnlyList<Gap> In(RoadmapVersion version) =>
    [
        .. version.Stages.Select(x => x.Number).SelectMany(x => InStage(x, [.. version.Lines.Where(y => y.Stage == x)], version)),
        .. Twice(GapKind.SameText, version, x => Plain(x.Ru)), .. Twice(GapKind.SameNumber, version, x => PrintedNumber().Match(x.Ru).Groups["number"].Value),
        .. version.Lines.SelectMany(x => Responsibles.Unknown(x.Responsible).Select(word => (word, x.Id))).GroupBy(x => x.word, StringComparer.CurrentCultureIgnoreCase)
            .Select(x => new Gap(GapKind.ResponsibleUnknown, "", [], [.. x.Select(y => y.Id)]) { Word = x.Key }),
        .. Dependencies.Gaps(version.Lines),
    ];

    private static IEnumerable<Gap> InStage(string stage, RoadmapLine[] lines, RoadmapVersion version)
    {
        string[] nobodys = [.. lines.Where(x => x.ToBeDone && x.Responsible.Length == 0).Select(x => x.Id)];
        if (lines.All(x => x.Responsible.Length == 0)) yield return new(GapKind.NoResponsible, stage, [], []);
        else if (nobodys.Length > 0) yield return new(GapKind.LineWithoutResponsible, stage, [], nobodys);
        var without = version.Cycles.Where(cycle => lines.All(x => Term.Parse(x.Term).In(cycle, x.FederalStage) is null)).ToArray();
        if (without.Length > 0) yield return new(GapKind.NoTerm, stage, without, []);
        string[] overlapping = [.. lines.Where(x => Term.Parse(x.Term).Overlaps).Select(x => x.Id)];
        if (overlapping.Length > 0) yield return new(GapKind.YearTwice, stage, [], overlapping);
        var numbers = lines.Select(x => Numbered().Match(x.Id)).Where(x => x.Success && x.Groups[1].Value == stage)
            .Select(x => int.Parse(x.Groups[2].Value, CultureInfo.InvariantCulture)).Distinct().ToArray();
        var missing = Enumerable.Range(1, numbers.DefaultIfEmpty(0).Max()).Except(numbers).Select(x => $"{stage}.{x}").ToArray();
        if (missing.Length > 0) yield return new(GapKind.NumberMissing, stage, [], missing);
    }

    private static IEnumerable<Gap> Twice(GapKind kind, RoadmapVersion version, Func<RoadmapLine, string> of) =>
        version.Lines.Where(x => x.ToBeDone && of(x).Length > 0).GroupBy(of).Where(x => x.Count() > 1).Select(x => new Gap(kind, "", [], [.. x.Select(y => y.Id)]) { Word = x.Key });

    /// <summary>The words alone, without the number in front.</summary>
    internal static string Plain(string text) => NotWords().Replace(Number().Replace(text, ""), " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"^(\d+)\.(\d+)\p{L}?$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[\d. ]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<number>\d+\.\d+(?:\.\d+)*)\.?\s")]
    private static partial Regex PrintedNumber();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotWords();
}
