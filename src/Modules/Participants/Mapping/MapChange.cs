using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Mapping;

/// <summary>What became otherwise in one cell between two versions of the map.</summary>
public sealed record MapChange(string Code, Cohort Cohort, int DemandBefore, int Demand, int GapBefore, int Gap)
{
    public static IReadOnlyList<MapChange> Of(IReadOnlyList<RequestCell> before, IReadOnlyList<RequestCell> now)
    {
        var (old, fresh) = (before.ToDictionary(x => (x.Code, x.Cohort)), now.ToDictionary(x => (x.Code, x.Cohort)));
        return
        [
            .. from key in old.Keys.Union(fresh.Keys)
               let change = new MapChange(
                   key.Code, key.Cohort, old.GetValueOrDefault(key)?.Demand ?? 0, fresh.GetValueOrDefault(key)?.Demand ?? 0, old.GetValueOrDefault(key)?.Gap ?? 0, fresh.GetValueOrDefault(key)?.Gap ?? 0)
               where change.Demand != change.DemandBefore || change.Gap != change.GapBefore
               orderby change.Gap - change.GapBefore descending, change.Demand - change.DemandBefore descending
               select change,
        ];
    }
}
