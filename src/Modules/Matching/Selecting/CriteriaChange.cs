using Mentorship.Design;

namespace Mentorship.Matching.Selecting;

/// <summary>One thing that the version in force asks otherwise than the one before: of a direction, or of all mentors; what was not asked is empty, and so is the criterion where all of a direction came or went.</summary>
public sealed record CriteriaChange(string? Direction, Criterion? Criterion, string Before, string Now)
{
    [View("/api/matching/selection/changes"), Needs(Deed.ReadSelection)]
    public static async Task<IReadOnlyList<CriteriaChange>> Read(IQuerySession session, TimeProvider clock, int? cycle, CancellationToken cancellation) =>
        await session.LoadAsync<Selection>(Selection.IdOf(CycleShown.Of(cycle, clock)), cancellation) is { Criteria: { } now, CriteriaBefore: { } before } ? Of(before, now) : [];

    public static IReadOnlyList<CriteriaChange> Of(SelectionCriteriaDefined before, SelectionCriteriaDefined now) =>
    [
        .. Of(null, InCommon(before), InCommon(now)),
        .. before.RequestCodes.Union(now.RequestCodes).SelectMany(code => (before.RequestCodes.Contains(code), now.RequestCodes.Contains(code)) switch
        {
            (true, true) => Of(code, Asked(before.SheetOf(code)), Asked(now.SheetOf(code))),
            (true, _) => [new(code, null, InWords(before.SheetOf(code)), "")],
            _ => [new(code, null, "", InWords(now.SheetOf(code)))],
        }),
    ];

    /// <summary>All that a sheet asks in one line.</summary>
    public static string InWords(DirectionSheet sheet) => string.Join("; ", Asked(sheet).Values);

    /// <summary>What a sheet asks, criterion by criterion.</summary>
    public static Dictionary<Criterion, string> Asked(DirectionSheet x) => new (Criterion Criterion, string? Words)[]
    {
        (Selecting.Criterion.Competence, Directions.InForce.WordsOf(x.CompetenceCodes)),
        (Selecting.Criterion.Experience, x.MinYears is { } years ? Say.NeededExperience.With(years) : null),
        (Selecting.Criterion.Age, x.MinAge is { } age ? Say.NeededAge.With(age) : null),
        (Selecting.Criterion.YearsOlder, x.MinYearsOlder is { } older ? Say.NeededYearsOlder.With(older) : null),
        (Selecting.Criterion.Hours, x.MinHoursPerWeek is { } hours ? Say.NeededHours.With(hours) : null),
        (Selecting.Criterion.Kind, x.Kinds is { Count: > 0 } kinds ? string.Join(", ", kinds.Select(kind => Words.Of(kind))) : null),
        (Selecting.Criterion.Certificate, x.CertificateNeeded ? Say.NeededCertificate : null),
    }.Where(one => one.Words is not null).ToDictionary(one => one.Criterion, one => one.Words!);

    private static Dictionary<Criterion, string> InCommon(SelectionCriteriaDefined x) => new()
    {
        [Selecting.Criterion.Hours] = Say.NeededHours.With(x.MinHoursPerWeek),
        [Selecting.Criterion.Age] = Say.NeededAge.With(x.MinAge),
    };

    private static IEnumerable<CriteriaChange> Of(string? code, Dictionary<Criterion, string> before, Dictionary<Criterion, string> now) =>
        from criterion in before.Keys.Union(now.Keys).Order()
        let change = new CriteriaChange(code, criterion, before.GetValueOrDefault(criterion, ""), now.GetValueOrDefault(criterion, ""))
        where change.Before != change.Now
        select change;
}
