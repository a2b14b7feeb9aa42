using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Selecting;

/// <summary>A direction that people ask for or mentors are sought for: how many ask, what it asks of a mentor, and whether the criteria in force have it.</summary>
public sealed record ProposedSheet(DirectionSheet Sheet, int People, int Waiting, bool InForce);

/// <summary>What criteria are proposed for a cycle from its map of requests: those in force, and the directions asked for that they lack.</summary>
public sealed record ProposedCriteria(SchoolYear Cycle, int? Version, IReadOnlyList<ProposedSheet> Sheets)
{
    [View("/api/matching/selection/proposed"), Needs(Deed.ReadSelection)]
    public static async Task<ProposedCriteria> Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var shown = CycleShown.Of(cycle, clock);
        var criteria = (await session.LoadAsync<Selection>(Selection.IdOf(shown), cancellation))?.Criteria;
        var asked = (await courier.Ask<DirectionsAsked>(new DirectionsAskedIn(shown), cancellation)).All;
        return new(
            shown, criteria?.Version,
            [
                .. from code in asked.Select(x => x.Code).Union(criteria?.RequestCodes ?? [])
                   let people = asked.FirstOrDefault(x => x.Code == code)
                   select new ProposedSheet(criteria?.SheetOf(code) ?? Selecting.Sheets.Plain(code), people?.People ?? 0, people?.Waiting ?? 0, criteria?.RequestCodes.Contains(code) == true),
            ]);
    }
}
