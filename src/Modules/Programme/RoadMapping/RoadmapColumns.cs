namespace Mentorship.Programme.RoadMapping;

/// <summary>The columns of our own table, by which a map is written and read again.</summary>
internal static class RoadmapColumns
{
    /// <summary>The kinds by their names, and by what the screens call them.</summary>
    public static LineKind? KindOf(string word) => Enum.GetValues<LineKind>().Where(x => word == NameOf(x) || word.Equals(Design.Words.Of(x), StringComparison.OrdinalIgnoreCase)).Cast<LineKind?>().FirstOrDefault();

    /// <summary>A column's name, its width in a workbook, and what a line has in it.</summary>
    public static readonly IReadOnlyList<(string Name, int Width, Func<RoadmapLine, object?> Of)> All =
    [
        ("id", 8, x => x.Id), ("stage", 8, x => x.Stage), ("federal_stage", 8, x => x.FederalStage), ("kind", 12, x => NameOf(x.Kind)), ("ru", 60, x => x.Ru), ("en", 40, x => x.En),
        ("term", 22, x => x.Term), ("responsible", 30, x => x.Responsible), ("document", 26, x => x.Document), ("completed_by", 40, x => x.CompletedBy), ("depends_on", 20, x => x.DependsOn),
    ];

    /// <summary>A stage is called so where no line of the map heads it.</summary>
    public const string StageTitle = "stage_title";

    private static string NameOf(LineKind kind) => kind == LineKind.StageNumber ? "stage-number" : kind.ToString().ToLowerInvariant();
}
