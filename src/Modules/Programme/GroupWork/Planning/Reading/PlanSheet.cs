using Mentorship.Kernel.Journal;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Writing;

namespace Mentorship.Programme.GroupWork.Planning.Reading;

/// <summary>A goal as it is read; without words where they were destroyed.</summary>
public sealed record GoalLine(int Number, GoalWords? Words, GoalVerdict? Verdict);

/// <summary>An item as it is read, with what became of it.</summary>
public sealed record ItemLine(int Number, PlannedItem Planned, ItemWords? Words, ItemMark? Mark, string? Result, bool Late)
{
    public ItemState State => Mark?.State ?? ItemState.Open;
}

/// <summary>One version of a group's plan, or what is being written of it, in the sections of its form.</summary>
/// <param name="Revision">How often what is being written was touched; nothing is being written at 0.</param>
public sealed record PlanSheet(GroupId Group, MentoringForm Form, int Number, int Revision, bool IsDraft, IReadOnlyList<GoalLine> Goals, IReadOnlyList<ItemLine> Items)
{
    /// <summary>The version it is, unless it is still being written.</summary>
    public PlanVersion? Version { get; init; }

    /// <summary>The first section in words; nothing where they were destroyed.</summary>
    public Difficulties? Difficulties { get; init; }

    /// <summary>How many versions there are.</summary>
    public int Versions { get; init; }

    public IEnumerable<ItemLine> In(int section) => Items.Where(x => x.Planned.Section == section);

    /// <summary>A version by its number, or the current one; an empty sheet where no plan has been offered yet.</summary>
    [View("/api/programme/groups/{group:guid}/plan"), Needs(Deed.ReadPlans)]
    public static async Task<PlanSheet> Read(IQuerySession session, TimeProvider clock, Guid group, int? version, CancellationToken cancellation)
    {
        if (await Find(session, Today.Of(clock), group, version, cancellation) is { } found) return found;
        if (version is not null) throw new NotThere(Say.NoSuchPlanVersion);
        return new(new(group), (await Files(session, group, cancellation)).File.Form, 0, 0, false, [], []) { Difficulties = Planning.Difficulties.None };
    }

    /// <summary>The same, or nothing where there is no such version.</summary>
    public static async Task<PlanSheet?> Find(IQuerySession session, DateOnly today, Guid group, int? version, CancellationToken cancellation)
    {
        var (file, plans) = await Files(session, group, cancellation);
        return (version is { } asked ? plans.Versions.FirstOrDefault(x => x.Number == asked) : plans.Current) is { } found
            ? await Of(session, file, plans, found, today, cancellation) : null;
    }

    /// <summary>What is being written, or else the version it would be written from; nothing where there is neither.</summary>
    public static async Task<PlanSheet?> Draft(IQuerySession session, TimeProvider clock, Guid group, CancellationToken cancellation)
    {
        var (file, plans) = await Files(session, group, cancellation);
        if (plans.Draft is not { } draft) return plans.Current is null ? null : await Of(session, file, plans, plans.Current, Today.Of(clock), cancellation);
        var sheet = await Of(session, file, plans, new(plans.Versions.Count + 1, draft.Words, draft.Goals, draft.Schedule, default, null), Today.Of(clock), cancellation);
        return sheet with { IsDraft = true, Revision = draft.Revision, Version = null };
    }

    private static async Task<(GroupFile File, PlanFile Plans)> Files(IQuerySession session, Guid group, CancellationToken cancellation)
    {
        Extent.Of(Deed.ReadPlans).Must(new GroupId(group), Say.NoSuchGroup);
        var id = GroupProgramme.IdOf(new(group));
        var file = NotThere.Unless(await session.LoadAsync<GroupFile>(id, cancellation), Say.NoSuchGroup);
        return (file, await session.LoadAsync<PlanFile>(id, cancellation) ?? new(id, file.Group));
    }

    /// <summary>The words of a version and of all that came of its items, as one question.</summary>
    private static async Task<PlanSheet> Of(IQuerySession session, GroupFile file, PlanFile plans, PlanVersion version, DateOnly today, CancellationToken cancellation)
    {
        var marks = plans.Marks.ToDictionary(x => x.Key);
        RecordId[] results = [.. version.Schedule.Select(x => marks.GetValueOrDefault(x.Key)?.Result).OfType<RecordId>()];
        var words = (await Safe.Open<PlanWords>(session, Matter.Plan, [version.Words], cancellation)).GetValueOrDefault(version.Words);
        var said = results.Length == 0 ? new Dictionary<RecordId, ItemResult>() : await Safe.Open<ItemResult>(session, Matter.Plan, results, cancellation);
        var running = file.State == GroupState.AtWork && version.Number == plans.Current?.Number && version.Agreed;
        return new(file.Group, file.Form, version.Number, plans.Draft?.Revision ?? 0, false,
            [.. Enumerable.Range(1, version.Goals).Select(x => new GoalLine(x, words?.Goals.ElementAtOrDefault(x - 1), plans.Current == version ? file.Verdicts.Cast<GoalVerdict?>().ElementAtOrDefault(x - 1) : null))],
            [.. version.Schedule.Select((x, i) => LineOf(i, x))])
        {
            Version = version,
            Difficulties = words?.Difficulties,
            Versions = plans.Versions.Count,
        };

        ItemLine LineOf(int index, PlannedItem item)
        {
            var mark = marks.GetValueOrDefault(item.Key);
            return new(index + 1, item, words?.Items.ElementAtOrDefault(index), mark, mark?.Result is { } result ? said.GetValueOrDefault(result)?.Said ?? Say.WordsDestroyed : null,
                running && mark is null && item.To < today);
        }
    }
}
