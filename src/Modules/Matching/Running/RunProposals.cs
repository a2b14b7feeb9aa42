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
        var found = result.Pairs.ToDictionary(x => x.Mentee, x => x.Mentor);
        var all = new Dictionary<ParticipantId, (GroupId, ParticipantId, GroupState)>();
        foreach (var group in there)
            foreach (var mentee in group.Mentees.Append(groups[group.Id].Mentee).Where(x => found.GetValueOrDefault(x) == groups[group.Id].Mentor))
                all.TryAdd(mentee, (group.Id, found[mentee], group.State));
        return new(all);
    }

    private int Count(ParticipantId mentor, GroupState state) => All.Values.Count(x => x.Mentor == mentor && x.State == state);
}
