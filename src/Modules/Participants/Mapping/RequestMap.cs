namespace Mentorship.Participants.Mapping;

/// <summary>The map of requests of a cycle: as it stands, or as it was published; what changed since the version before.</summary>
public sealed record RequestMap(IReadOnlyList<RequestCell> Cells, int? Version, DateOnly? On, IReadOnlyList<MapChange> Changes, IReadOnlyList<KeptVersion> Versions)
{
    [View("/api/participants/requests/{cycle:int}")]
    [Needs(Deed.ReadRequestMap)]
    public static async Task<RequestMap> Read(IQuerySession session, int cycle, int? version, CancellationToken cancellation)
    {
        var kept = (await session.Query<KeptMap>().Where(x => x.Cycle == cycle).ToListAsync(cancellation)).OrderByDescending(x => x.Version).ToArray();
        var shown = version is null ? null : NotThere.Unless(kept.FirstOrDefault(x => x.Version == version), Say.MapVersionUnknown);
        var cells = shown?.Cells ?? RequestCell.Of(await Balance.Of(session, cycle, cancellation), Directions.InForce);
        var before = kept.FirstOrDefault(x => shown is null || x.Version < shown.Version);
        return new(cells, shown?.Version, shown?.On, before is null ? [] : MapChange.Of(before.Cells, cells), [.. kept.Select(x => new KeptVersion(x.Version, x.On))]);
    }
}

/// <summary>A version of the map as it was published: numbers only, and never changed.</summary>
public sealed record KeptMap(string Id, int Cycle, int Version, DateOnly On, IReadOnlyList<RequestCell> Cells)
{
    public static string Named(SchoolYear cycle, int version) => $"{cycle.First}/{version}";
}

/// <summary>Which versions of a map there are.</summary>
public sealed record KeptVersion(int Version, DateOnly On);
