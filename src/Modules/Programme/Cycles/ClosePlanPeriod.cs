using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Programme.Cycles;

/// <summary>Ends the whole plan period when its last cycle is closed and every line of the last stage is done (A7, stage 9).</summary>
[Needs(Deed.CloseCycle)]
public sealed record ClosePlanPeriod(DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<ClosePlanPeriod>
    {
        public Rules() => RuleFor(x => x.On).NotEmpty();
    }
}

/// <summary>What keeps a plan period open: cycles not closed, lines of its last stage not done.</summary>
public sealed record PeriodEnds(SchoolYear First, SchoolYear Last, IReadOnlyList<SchoolYear> OpenCycles, IReadOnlyList<string> OpenLines)
{
    public bool Done => OpenCycles.Count == 0 && OpenLines.Count == 0;

    /// <summary>Nothing while no road map is in force.</summary>
    public static async Task<PeriodEnds?> Read(IQuerySession session, TimeProvider clock)
    {
        if ((await PlanInForce.Of(session)).Version is not { } version) return null;
        var closed = (await session.Query<AnnualCycle>().ToListAsync()).ToDictionary(x => x.Year, x => x.Closed);
        var last = await ReadRoadmap.Progress(session, clock, version.Last.First);
        // a year that was never opened keeps nothing open, save the last: it has to have been
        return new(version.First, version.Last, [.. version.Cycles.Where(x => !closed.GetValueOrDefault(x, x != version.Last))], OpenIn(last!));
    }

    public static IReadOnlyList<string> OpenIn(RoadmapProgress progress) =>
        [.. progress.Stages.TakeLast(1).SelectMany(x => x.Lines).Where(x => x.Line.ToBeDone && x.State is not (LineState.Done or LineState.NotApplicable or LineState.NoTerm)).Select(x => x.Line.Id)];
}

public static class ClosePlanPeriodHandler
{
    public static Task<PeriodEnds?> Load(ClosePlanPeriod command, IDocumentSession session, TimeProvider clock) => PeriodEnds.Read(session, clock);

    public static PlanPeriodClosed Handle(ClosePlanPeriod command, PeriodEnds? ends, [WriteAggregate] Roadmap roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        if (ends is null) throw new Refused(Say.RoadmapNotApproved);
        Refused.When(roadmap.ClosedOn(ends.Last) is not null, Say.PeriodAlreadyClosed);
        Refused.When(ends.OpenCycles.Count > 0, Say.PeriodHasOpenCycles.With(string.Join(", ", ends.OpenCycles)));
        Refused.When(ends.OpenLines.Count > 0, Say.PeriodHasOpenLines.With(string.Join(", ", ends.OpenLines)));
        return new(roadmap.Approved, ends.First, ends.Last, command.On);
    }
}
