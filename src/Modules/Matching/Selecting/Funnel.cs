namespace Mentorship.Matching.Selecting;

/// <summary>How many have come as far as a step.</summary>
public sealed record FunnelCount(FunnelStep Step, int People);

/// <summary>How many were rejected for a reason.</summary>
public sealed record RejectionCount(RejectionReason Reason, int People);

/// <summary>The way of a cycle's mentors from the questionnaire to selection, in numbers: everybody counts in each step they have come as far as.</summary>
public sealed record Funnel(SchoolYear Cycle, IReadOnlyList<FunnelCount> Steps, IReadOnlyList<RejectionCount> Rejected)
{
    public static Funnel Of(SchoolYear cycle, IReadOnlyList<Candidate> candidates) => new(
        cycle,
        [.. Enum.GetValues<FunnelStep>().Where(x => x != FunnelStep.Rejected).Select(step => new FunnelCount(step, candidates.Count(x => x.Reached(step))))],
        [.. candidates.Where(x => x.RejectedBecause is not null).GroupBy(x => x.RejectedBecause!.Value).OrderBy(x => x.Key).Select(x => new RejectionCount(x.Key, x.Count()))]);

    [View("/api/matching/funnel"), Needs(Deed.ReadCandidates)]
    public static async Task<Funnel> Read(IQuerySession session, TimeProvider clock, int? cycle) =>
        Of(CycleShown.Of(cycle, clock), await Candidate.Read(session, clock, cycle));
}
