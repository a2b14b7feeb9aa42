using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Selecting;

/// <summary>Which of the criteria in force a mentor of the base meets, and what bars them, if anything.</summary>
public sealed record CandidateCriteria(CandidacyId Candidacy, IReadOnlyList<CriterionMark> Marks, string? BarredBecause)
{
    /// <summary>What the sheet of each direction says of the mentor.</summary>
    public IReadOnlyList<DirectionMarks> Directions { get; init; } = [];

    public int Met => Marks.Count(x => x.Met);

    /// <summary>Of all mentors of a cycle's base; nothing as long as there are no criteria.</summary>
    [View("/api/matching/candidates/criteria"), Needs(Deed.ReadCandidates)]
    public static async Task<IReadOnlyList<CandidateCriteria>> Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var shown = CycleShown.Of(cycle, clock);
        if ((await session.LoadAsync<Selection>(Selection.IdOf(shown), cancellation))?.Criteria is not { } criteria) return [];
        var candidates = (await Candidate.Read(session, clock, cycle)).Where(x => x.Step != FunnelStep.Filed).Select(x => x.Participant).ToArray();
        if (candidates.Length == 0) return [];
        var standings = await courier.Ask<Standings>(new StandingOf(candidates, shown, Today.Of(clock)), cancellation);
        return [.. standings.All.Select(x => new CandidateCriteria(Selecting.Candidacy.IdOf(x.Participant, shown), CriterionMark.Of(criteria, x), x.BarredBecause) { Directions = DirectionMarks.Of(criteria, x) })];
    }
}
