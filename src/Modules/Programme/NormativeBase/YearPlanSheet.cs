using Mentorship.Design;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Programme.NormativeBase;

/// <summary>A line of the plan with its mark of fulfilment, which the facts give.</summary>
public sealed record YearPlanLine(PlannedLine Planned, DateOnly? DoneOn, bool Late);

/// <summary>What a version says otherwise than the one before it of a line.</summary>
public sealed record YearPlanChange(string Line, string Told);

/// <summary>A version of the year's plan as it is read: its lines with their marks, and the order that approved it.</summary>
public sealed record YearPlanSheet(
    SchoolYear Cycle, int Version, int Drafted, DateOnly? ApprovedOn, string? OrderNumber, IReadOnlyList<YearPlanLine> Lines, IReadOnlyList<YearPlanChange> Changes)
{
    [View("/api/programme/plan"), Needs(Deed.ReadRoadmap)]
    public static async Task<YearPlanSheet> Read(IQuerySession session, TimeProvider clock, int? cycle, int? version, CancellationToken cancellation)
    {
        var today = Today.Of(clock);
        var year = SchoolYear.Asked(cycle, today);
        var drafted = (await session.LoadAsync<ImplementationPlan>(ImplementationPlan.StreamOf(year), cancellation))?.Drafted ?? 0;
        if (drafted == 0) return new(year, 0, 0, null, null, [], []);
        var asked = version ?? drafted;
        var found = await session.LoadManyAsync<YearPlanVersion>(cancellation, YearPlanVersion.IdOf(year, asked), YearPlanVersion.IdOf(year, asked - 1));
        var plan = NotThere.Unless(found.FirstOrDefault(x => x.Version == asked), Say.YearPlanVersionNotThere);
        var done = (await ReadRoadmap.On(session, today, year.First))?.Lines.ToDictionary(x => x.Line.Id, x => x.DoneOn) ?? [];
        var order = (await session.Query<OrderEntry>().Where(x => x.Kind == OrderKind.ApproveImplementationPlan && x.Version == asked && x.CancelledOn == null).ToListAsync(cancellation))
            .FirstOrDefault(x => SchoolYear.Of(x.IssuedOn) == year);
        return new(
            year, asked, drafted, order?.IssuedOn, order?.Number,
            [.. plan.Lines.Select(x => new YearPlanLine(x, done.GetValueOrDefault(x.Line), done.GetValueOrDefault(x.Line) is null && x.DueOn < today))],
            found.FirstOrDefault(x => x.Version == asked - 1) is { } before ? [.. Between(before.Lines, plan.Lines)] : []);
    }

    /// <summary>What was added, taken out and changed, line by line.</summary>
    public static IEnumerable<YearPlanChange> Between(IReadOnlyList<PlannedLine> before, IReadOnlyList<PlannedLine> now)
    {
        var known = before.ToDictionary(x => x.Line);
        foreach (var line in now)
        {
            if (!known.Remove(line.Line, out var old)) yield return new(line.Line, Say.YearPlanLineAdded);
            else if (old.DueOn != line.DueOn) yield return new(line.Line, Say.YearPlanTermMoved.With(Words.Of(old.DueOn), Words.Of(line.DueOn)));
            else if (old != line) yield return new(line.Line, Say.YearPlanWordsChanged);
        }

        foreach (var gone in known.Values) yield return new(gone.Line, Say.YearPlanLineGone);
    }
}
