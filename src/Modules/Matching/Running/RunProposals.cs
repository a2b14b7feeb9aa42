using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Running;

/// <summary>What has been proposed out of a run already.</summary>
public sealed record RunProposals(IReadOnlyDictionary<ParticipantId, (GroupId Group, ParticipantId Mentor, GroupState State)> All)
{
    /// <summary>How many of a mentor's seats are asked for by those not formed yet.</summary>
    public int Awaited(ParticipantId mentor) => Count(mentor, GroupState.Proposed);

    public int Formed(ParticipantId mentor) => Count(mentor, GroupState.Formed);

    public static async Task<RunProposals> Of(MatchingRun run, RunResult result, IQuerySession session)
    {
        var groups = result.Pairs.ToDictionary(x => ProposeFromRun.GroupOf(run.Id, x.Mentee), x => x);
        var year = run.Year;
        var there = (await session.Query<Group>().Where(x => x.Year == year).ToListAsync()).Where(x => groups.ContainsKey(x.Id));
        return new(there.ToDictionary(x => groups[x.Id].Mentee, x => (x.Id, groups[x.Id].Mentor, x.State)));
    }

    private int Count(ParticipantId mentor, GroupState state) => All.Values.Count(x => x.Mentor == mentor && x.State == state);
}
