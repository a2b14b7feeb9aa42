using Mentorship.Design;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork.Planning.Reading;

/// <summary>A part of a goal or item that two versions say differently, by its name in the form.</summary>
public sealed record PlanPartChanged(string Part, string Before, string After);

/// <summary>A goal, an item or the first section, as two versions have it; nothing before where it is new, nothing after where it was struck.</summary>
public sealed record PlanLineChanged(PlanPart? Part, int? Number, string Title, bool Added, bool Struck, IReadOnlyList<PlanPartChanged> Parts);

/// <summary>What a later version of a plan says otherwise than an earlier one.</summary>
public sealed record PlanComparison(int Earlier, int Later, IReadOnlyList<PlanLineChanged> Lines)
{
    /// <summary>The current version, or another, with the one before it or any other; nothing differs where there is only one.</summary>
    [View("/api/programme/groups/{group:guid}/plan/changes"), Needs(Deed.ReadPlans)]
    public static async Task<PlanComparison> Read(IQuerySession session, TimeProvider clock, Guid group, int? version, int? since, CancellationToken cancellation)
    {
        var later = await PlanSheet.Read(session, clock, group, version, cancellation);
        return later.Versions < 2 ? new(later.Number, later.Number, [])
            : Of(await PlanSheet.Read(session, clock, group, since ?? (later.Number > 1 ? later.Number - 1 : 2), cancellation), later);
    }

    public static PlanComparison Of(PlanSheet before, PlanSheet after) => new(before.Number, after.Number,
        [.. Difficulties(before, after), .. Goals(before, after), .. Items(before, after)]);

    private static IEnumerable<PlanLineChanged> Difficulties(PlanSheet before, PlanSheet after)
    {
        var (was, now) = (before.Difficulties, after.Difficulties);
        var parts = Differing([(nameof(DescribeDifficulties.SelfDiagnosisText), was?.SelfDiagnosis, now?.SelfDiagnosis), (nameof(DescribeDifficulties.TalkText), was?.Talk, now?.Talk), (nameof(DescribeDifficulties.MeasuresText), was?.Measures, now?.Measures)],
            typeof(DescribeDifficulties));
        if (parts.Length > 0) yield return new(null, null, PlanForms.Current.SectionsOf(after.Form)[0].Title, false, false, parts);
    }

    /// <summary>A goal has no key of its own: it is the same while it is worded the same.</summary>
    private static IEnumerable<PlanLineChanged> Goals(PlanSheet before, PlanSheet after)
    {
        foreach (var goal in after.Goals)
        {
            if (before.Goals.FirstOrDefault(x => x.Words?.Said == goal.Words?.Said)?.Words is not { } was) yield return new(PlanPart.Goal, goal.Number, TitleOf(goal.Words?.Said), true, false, []);
            else if (Differing([("Indicator", was.Indicator, goal.Words!.Indicator), ("Baseline", was.Baseline, goal.Words.Baseline), ("Target", was.Target, goal.Words.Target)], typeof(WritePlanGoal)) is { Length: > 0 } parts)
                yield return new(PlanPart.Goal, goal.Number, TitleOf(goal.Words.Said), false, false, parts);
        }

        foreach (var gone in before.Goals.Where(x => after.Goals.All(y => y.Words?.Said != x.Words?.Said)))
            yield return new(PlanPart.Goal, gone.Number, TitleOf(gone.Words?.Said), false, true, []);
    }

    private static IEnumerable<PlanLineChanged> Items(PlanSheet before, PlanSheet after)
    {
        var known = before.Items.ToDictionary(x => x.Planned.Key);
        foreach (var item in after.Items)
        {
            if (!known.Remove(item.Planned.Key, out var was)) yield return new(PlanPart.Item, item.Number, TitleOf(item.Words?.Task), true, false, []);
            else if (Differing(
                [
                    (nameof(WritePlanItem.Section), $"{was.Planned.Section}", $"{item.Planned.Section}"), (nameof(WritePlanItem.TaskText), was.Words?.Task, item.Words?.Task),
                    (nameof(WritePlanItem.ExpectedText), was.Words?.Expected, item.Words?.Expected), (nameof(WritePlanItem.From), DayOf(was.Planned.From), DayOf(item.Planned.From)),
                    (nameof(WritePlanItem.To), DayOf(was.Planned.To), DayOf(item.Planned.To)),
                ], typeof(WritePlanItem)) is { Length: > 0 } parts)
                yield return new(PlanPart.Item, item.Number, TitleOf(item.Words?.Task), false, false, parts);
        }

        foreach (var gone in known.Values) yield return new(PlanPart.Item, gone.Number, TitleOf(gone.Words?.Task), false, true, []);
    }

    private static PlanPartChanged[] Differing((string Part, string? Before, string? After)[] parts, Type form) =>
        [.. parts.Where(x => x.Before != x.After).Select(x => new PlanPartChanged(Words.Field(form, x.Part), x.Before ?? "", x.After ?? ""))];

    private static string DayOf(DateOnly? day) => day is { } known ? Words.Of(known) : "";

    private static string TitleOf(string? words) => words ?? Say.WordsDestroyed;
}
