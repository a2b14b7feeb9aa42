using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Programme.RoadMapping;

/// <summary>A road map as schools print it: a row for each stage, in its cells the tasks, results and activities, each a paragraph. What has no number is given one.</summary>
internal sealed partial class PrintedForm : IRoadmapForm
{
    private readonly List<RoadmapLine> lines = [];
    private readonly List<RoadmapStage> stages = [];

    public IReadOnlyList<string> Columns => ["stage", "activities", "term", "responsible"];

    public RoadmapReading Read => new(stages, lines);

    public IEnumerable<string> Take(Func<string, string> cell)
    {
        var told = Paragraphs(cell("stage"));
        var number = told is [var first, ..] ? Stage().Match(first).Groups["number"].Value : "";
        var term = PrintedTerm.Of(cell("term").Replace('\n', ' '));
        string[] reasons =
        [
            .. number.Length == 0 ? [Say.RowNeedsStage] : Array.Empty<string>(),
            .. stages.Any(x => x.Number == number) ? [Say.RowRepeatsStage.With(number)] : Array.Empty<string>(),
            .. term is null ? [Say.RowHasUnreadableTerm.With(cell("term"))] : Array.Empty<string>(),
            .. cell("activities").Length + cell("result").Length == 0 && told.Length < 2 ? [Say.RowNeedsText] : Array.Empty<string>(),
        ];
        if (reasons.Length > 0) return reasons;

        stages.Add(new(number, told[0]));
        var responsible = string.Join(", ", Paragraphs(cell("responsible")).Select(x => x.TrimEnd(',')));
        Add(number, LineKind.Stage, told[0]);
        foreach (var (index, task) in told.Skip(1).Index()) Add($"{number}.Z{index + 1}", LineKind.Task, task);
        foreach (var (index, result) in Paragraphs(cell("result")).Index()) Add($"{number}.R{index + 1}", LineKind.Result, result);
        var (numbered, beside) = ("", 0);
        foreach (var activity in Paragraphs(cell("activities")))
        {
            if (Numbered().Match(activity) is { Success: true } own && own.Groups["id"].Value.Replace(" ", "", StringComparison.Ordinal).Replace("..", ".", StringComparison.Ordinal) is var id && lines.All(x => x.Id != id))
                (numbered, beside) = (id, 0);
            else id = numbered.Length > 0 ? numbered + Letter(++beside) : $"{number}.A{++beside}";
            Add(id, LineKind.Activity, activity);
        }

        return [];

        void Add(string id, LineKind kind, string text) =>
            lines.Add(new(id, number, Ours(text)?.FederalStage, kind, text, Ours(text)?.En ?? "", term!, responsible, Ours(text)?.Document ?? "", Ours(text)?.CompletedBy ?? ""));
    }

    /// <summary>The line of our map that says the same, where facts complete it; of several the one of this number would be a guess, so the first.</summary>
    private static RoadmapLine? Ours(string text) =>
        Carried.Seed.FirstOrDefault(x => Gap.Plain(x.Ru) == Gap.Plain(text) && !FactPattern.Parse(x.CompletedBy).Lines.Any());

    private static string[] Paragraphs(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What follows a numbered line in its own paragraph: 4.1a is the line itself, 4.1b the next.</summary>
    private static string Letter(int beside) => beside < 25 ? ((char)('a' + beside)).ToString() : string.Create(CultureInfo.InvariantCulture, $"-{beside}");

    [GeneratedRegex(@"^(?:этап\s+)?(?<number>\d+(?:\s*[-–]\s*\d+)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stage();

    [GeneratedRegex(@"^(?<id>\d+\s*\.\s*\.?\s*\d+(?:\.\d+)*)\.?")]
    private static partial Regex Numbered();
}
