namespace Mentorship.Programme.RoadMapping;

/// <summary>Our own table: a row for each line, its stage's name in the row of kind <c>stage</c>.</summary>
internal sealed class OwnForm : IRoadmapForm
{
    private readonly List<RoadmapLine> lines = [];
    private readonly Dictionary<string, string> titles = [];

    public IReadOnlyList<string> Columns => ["id", "stage", "kind", "ru"];

    public RoadmapReading Read => new(RoadmapStage.Of(lines, titles), lines);

    public IEnumerable<string> Take(Func<string, string> cell)
    {
        var (id, kind, term, completedBy, federal) = (cell("id"), cell("kind"), cell("term"), cell("completed_by"), cell("federal_stage"));
        string[] reasons =
        [
            .. Unless(id.Length is > 0 and <= 20 && !id.Contains('/'), Say.RowNeedsId),
            .. Unless(lines.All(x => x.Id != id), Say.RowRepeatsId),
            .. Unless(cell("stage").Length > 0, Say.RowNeedsStage),
            .. Unless(cell("ru").Length > 0, Say.RowNeedsText),
            .. Unless(RoadmapColumns.KindOf(kind) is not null, Say.RowHasUnknownKind.With(kind)),
            .. Unless(PrintedTerm.Of(term) is not null, Say.RowHasUnreadableTerm.With(term)),
            .. Unless(federal.Length == 0 || federal is [>= '1' and <= '7'], Say.RowHasUnknownFederalStage),
            .. FactPattern.Parse(completedBy).Facts.Where(x => !Facts.Known(x))
                .Select(x => Say.RowNamesUnknownFact.With(x)),
        ];
        if (reasons.Length > 0) return reasons;
        if (cell(RoadmapColumns.StageTitle) is { Length: > 0 } title) titles[cell("stage")] = title;
        lines.Add(new(id, cell("stage"), federal.Length == 0 ? null : federal[0] - '0', RoadmapColumns.KindOf(kind)!.Value, cell("ru"), cell("en"), PrintedTerm.Of(term)!,
            cell("responsible"), cell("document"), completedBy)
        { DependsOn = cell("depends_on") });
        return [];
    }

    private static IEnumerable<string> Unless(bool fine, string reason) => fine ? [] : [reason];
}
