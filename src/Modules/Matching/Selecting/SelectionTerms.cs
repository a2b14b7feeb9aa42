namespace Mentorship.Matching.Selecting;

/// <summary>What a cycle's selection goes by: forms, criteria, training.</summary>
public sealed record SelectionTerms(
    SchoolYear Cycle, IReadOnlyList<MentoringForm> Forms, int? CriteriaVersion, IReadOnlyList<string> RequestCodes, int? MinHoursPerWeek, int? MinAge,
    int? TrainingHours, int Comparisons, bool TrainingBeforeSelection)
{
    /// <summary>What each direction asks, in the version in force.</summary>
    public IReadOnlyList<DirectionSheet> Sheets { get; init; } = [];

    [View("/api/matching/selection"), Needs(Deed.ReadSelection)]
    public static async Task<SelectionTerms> Read(IQuerySession session, TimeProvider clock, int? cycle)
    {
        var shown = CycleShown.Of(cycle, clock);
        var x = await session.LoadAsync<Selection>(Selection.IdOf(shown));
        return new(
            shown, x?.Forms ?? [], x?.Criteria?.Version, x?.Criteria?.RequestCodes ?? [], x?.Criteria?.MinHoursPerWeek, x?.Criteria?.MinAge,
            x?.Training?.Hours, x?.Comparisons ?? 0,
            (await SettingsOf.School(session)).TrainingBeforeSelection)
        { Sheets = x?.Criteria is { } criteria ? [.. criteria.RequestCodes.Select(criteria.SheetOf)] : [] };
    }
}
