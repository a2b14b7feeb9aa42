namespace Mentorship.Programme.RoadMapping;

/// <summary>Another school's table: each line names the lines of our road map that it corresponds to, or «-» when there is none.</summary>
internal sealed class ForeignForm : IRoadmapForm
{
    private readonly List<RoadmapLine> lines = [];
    private readonly List<RoadmapStage> stages = [];

    public IReadOnlyList<string> Columns => ["line", "stage", "ru", "seed_ids_or_dash"];

    public RoadmapReading Read => new(stages, lines);

    public IEnumerable<string> Take(Func<string, string> cell)
    {
        var (id, stage, ru) = (cell("line"), cell("stage").Split(' ', 2), cell("ru"));
        var named = cell("seed_ids_or_dash").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(x => x is not ("-" or "–" or "—")).ToArray();
        string[] reasons =
        [
            .. id.Length is 0 or > 20 || id.Contains('/') ? [Say.RowNeedsId] : Array.Empty<string>(),
            .. lines.Any(x => x.Id == id) ? [Say.RowRepeatsId] : Array.Empty<string>(),
            .. stage[0].Length == 0 ? [Say.RowNeedsStage] : Array.Empty<string>(),
            .. PrintedTerm.Of(cell("term")) is null ? [Say.RowHasUnreadableTerm.With(cell("term"))] : Array.Empty<string>(),
            .. ru.Length == 0 ? [Say.RowNeedsText] : Array.Empty<string>(),
            .. named.Where(x => Carried.Seed.All(y => y.Id != x)).Select(x => Say.RowNamesUnknownSeedLine.With(x)),
        ];
        if (reasons.Length > 0) return reasons;

        if (stages.All(x => x.Number != stage[0])) stages.Add(new(stage[0], cell("stage")));
        var ours = named.Select(x => Carried.Seed.First(y => y.Id == x)).ToArray();
        lines.Add(new(id, stage[0], ours.FirstOrDefault()?.FederalStage, LineKind.Activity, ru, string.Join(" · ", ours.Select(x => x.En)), PrintedTerm.Of(cell("term"))!,
            cell("responsible"), string.Join(", ", ours.Select(x => x.Document).Where(x => x.Length > 0).Distinct()), PatternOf(ours)));
        return [];
    }

    private static string PatternOf(IEnumerable<RoadmapLine> ours) =>
        string.Join(';', ours.Where(x => x.Follows).SelectMany(x => x.CompletedBy.Split(';')).Distinct());
}
