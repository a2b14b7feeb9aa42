using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Reads how the road map stands in a cycle: the version in force, or the newest draft while none is.</summary>
public static class ReadRoadmap
{
    [View("/api/programme/roadmap"), Needs(Deed.ReadRoadmap)]
    public static Task<RoadmapProgress?> Progress(IQuerySession session, TimeProvider clock, int? cycle) => On(session, Today.Of(clock), cycle);

    /// <summary>As it stands on a day; of the cycle asked for, else of the day's.</summary>
    public static async Task<RoadmapProgress?> On(IQuerySession session, DateOnly today, int? cycle)
    {
        if (await session.LoadAsync<Roadmap>(Roadmap.Stream) is not { } roadmap) return null;
        var version = await session.LoadAsync<RoadmapVersion>(roadmap.Approved > 0 ? roadmap.Approved : roadmap.Drafted);
        var year = cycle is { } asked ? new SchoolYear(asked) : CurrentOf(version!, today);
        var cycleKey = RoadmapFact.Key(year, "");
        var facts = await session.Query<RoadmapFact>().Where(x => x.Id.StartsWith(cycleKey)).ToListAsync();
        var cancelled = (await session.Query<Order>().Where(x => x.Cancelled).ToListAsync()).Select(x => x.Id).ToHashSet();
        return RoadmapProgress.Of(version!, roadmap, year, facts.ToDictionary(x => x.Fact, x => x.Without(cancelled)), today);
    }

    /// <summary>Versions that wait for the director.</summary>
    public static async Task<IReadOnlyList<RoadmapVersion>> Drafts(IQuerySession session)
    {
        var approved = (await session.LoadAsync<Roadmap>(Roadmap.Stream))?.Approved ?? 0;
        return await session.Query<RoadmapVersion>().Where(x => x.Version > approved).OrderByDescending(x => x.Version).ToListAsync();
    }

    /// <summary>All versions with where they stand, the newest first.</summary>
    public static async Task<IReadOnlyList<(RoadmapVersion Version, VersionState State)>> Versions(IQuerySession session)
    {
        var roadmap = await session.LoadAsync<Roadmap>(Roadmap.Stream);
        return [.. (await session.Query<RoadmapVersion>().OrderByDescending(x => x.Version).ToListAsync()).Select(x => (x, x.StateIn(roadmap)))];
    }

    private static SchoolYear CurrentOf(RoadmapVersion version, DateOnly today)
    {
        var now = SchoolYear.Of(today).First;
        return new(Math.Clamp(now, version.First.First, Math.Max(version.First.First, version.Last.First)));
    }
}
