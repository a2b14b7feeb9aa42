namespace Mentorship.Programme.RoadMapping;

/// <summary>The approved road map as far as a decision about one of its lines asks.</summary>
public sealed record PlanInForce(RoadmapVersion? Version)
{
    /// <summary>The version in force; nothing while none is approved.</summary>
    public static async Task<PlanInForce> Of(IQuerySession session)
    {
        var approved = (await session.LoadAsync<Roadmap>(Roadmap.Stream))?.Approved ?? 0;
        return new(approved == 0 ? null : await session.LoadAsync<RoadmapVersion>(approved));
    }

    /// <exception cref="Refused">No map is in force, it has no such line to be done, or the plan does not reach that cycle (INV-25).</exception>
    public RoadmapLine LineToDo(string id, SchoolYear cycle)
    {
        Refused.When(Version is null, Say.RoadmapNotApproved);
        var line = Version!.Lines.FirstOrDefault(x => x.Id == id);
        Refused.When(line is null, Say.NoSuchLine.With(id));
        Refused.When(!line!.ToBeDone, Say.LineIsOnlyShown);
        Refused.When(cycle.First < Version.First.First || cycle.First > Version.Last.First, Say.CycleOutsidePlan);
        return line;
    }
}
