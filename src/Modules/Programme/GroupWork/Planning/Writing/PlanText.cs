using Mentorship.Kernel.Journal;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Planning.Writing;

/// <summary>A plan while it is written: its words, and the schedule of its items in the same order.</summary>
/// <param name="NextKey">What the next new item is known by.</param>
public sealed record PlanText(PlanWords Words, IReadOnlyList<PlannedItem> Schedule, int NextKey)
{
    /// <summary>What is being written, or else the version to be changed; an empty plan where there is neither, or its words were destroyed.</summary>
    public static async Task<PlanText> Of(IQuerySession session, GroupProgramme programme, CancellationToken cancellation)
    {
        var found = programme.Draft is { } draft ? (draft.Words, draft.Schedule) : (programme.Plan?.Words, programme.Plan?.Schedule ?? []);
        var words = found.Item1 is { } record ? (await Safe.Open<PlanWords>(session, Matter.Plan, [record], cancellation)).GetValueOrDefault(record) : null;
        return words is null ? new(PlanWords.None, [], programme.LastKey + 1) : new(words, found.Item2, programme.LastKey + 1);
    }

    /// <summary>One goal more, or another wording of the one with this number.</summary>
    /// <exception cref="Refused">There is none with this number.</exception>
    public PlanText WithGoal(int? number, GoalWords goal)
    {
        if (number is null) return With([.. Words.Goals, goal]);
        Refused.When(number > Words.Goals.Count, Say.NoSuchPlanGoal);
        return With([.. Words.Goals.Select((x, i) => i + 1 == number ? goal : x)]);
    }

    public PlanText WithoutGoal(int number)
    {
        Refused.When(number > Words.Goals.Count, Say.NoSuchPlanGoal);
        return With([.. Words.Goals.Where((_, i) => i + 1 != number)]);
    }

    /// <summary>One item more, or another wording of the one with this number; items stand in the order of their sections.</summary>
    /// <exception cref="Refused">There is none with this number.</exception>
    public PlanText WithItem(int? number, int section, DateOnly? from, DateOnly? to, ItemWords item)
    {
        if (number is null) return With(Rows.Append((item, new(NextKey, section, from, to)))) with { NextKey = NextKey + 1 };
        Refused.When(number > Schedule.Count, Say.NoSuchPlanItem);
        return With(Rows.Select((x, i) => i + 1 == number ? (item, new(x.Planned.Key, section, from, to)) : x));
    }

    public PlanText WithoutItem(int number)
    {
        Refused.When(number > Schedule.Count, Say.NoSuchPlanItem);
        return With(Rows.Where((_, i) => i + 1 != number));
    }

    /// <summary>The plan as a list of lines; a line that stood in it before keeps what else was said of it.</summary>
    public PlanText Listed(IReadOnlyList<string> goals, IReadOnlyList<string> items)
    {
        var known = Rows.ToLookup(x => x.Words.Task);
        var (taken, key) = (new HashSet<int>(), NextKey);
        List<(ItemWords, PlannedItem)> rows = [];
        foreach (var line in items)
        {
            var kept = known[line].Where(x => !taken.Contains(x.Planned.Key)).Take(1).ToArray();
            rows.Add(kept is [var same] ? same : (new(line), new(key++, PlannedItem.UsualSection, null, null)));
            taken.Add(rows[^1].Item2.Key);
        }

        return (this with { NextKey = key }).With(rows).With([.. goals.Select(x => Words.Goals.FirstOrDefault(goal => goal.Said == x) ?? new(x))]);
    }

    private IEnumerable<(ItemWords Words, PlannedItem Planned)> Rows => Words.Items.Zip(Schedule);

    private PlanText With(IReadOnlyList<GoalWords> goals) => this with { Words = Words with { Goals = goals } };

    private PlanText With(IEnumerable<(ItemWords Words, PlannedItem Planned)> rows)
    {
        var ordered = rows.OrderBy(x => x.Planned.Section).ToArray();
        return this with { Words = Words with { Items = [.. ordered.Select(x => x.Words)] }, Schedule = [.. ordered.Select(x => x.Planned)] };
    }
}

/// <summary>A plan as it was written, and the seal of its words.</summary>
public sealed record WrittenPlan(PlanText Plan, Seal Seal)
{
    public static async Task<WrittenPlan> Of(GroupProgramme programme, IDocumentSession session, Func<PlanText, PlanText> write, CancellationToken cancellation)
    {
        var plan = write(await PlanText.Of(session, programme, cancellation));
        return new(plan, Safe.Seal(session, programme.Members, PlanWords.Purpose, plan.Words));
    }
}
