using Mentorship.Matching.Belonging;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Ruling;

/// <summary>The conditions and teams the runs of a cycle keep to, the mentees a condition may be about and the mentors who are in no team.</summary>
public sealed record ConditionsInForce(
    SchoolYear Cycle, IReadOnlyList<ConditionStated> All, IReadOnlyList<ParticipantId> Mentees, IReadOnlyList<TeamStated> Teams, IReadOnlyList<ParticipantId> Mentors)
{
    [View("/api/matching/conditions"), Needs(Deed.ReadMatching)]
    public static async Task<ConditionsInForce> Read(IQuerySession session, TimeProvider clock, int? cycle)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var gone = await LostConsent.All(session);
        var stated = await session.LoadAsync<Conditions>(Conditions.IdOf(shown));
        TeamStated[] teams = [.. (stated?.Teams ?? []).Where(x => !x.Mentors.Any(gone.Contains))];
        var selected = await session.Query<Candidate>().Where(x => x.Year == year && x.Step == FunnelStep.Selected).ToListAsync();
        return new(
            shown, [.. (stated?.All ?? []).Select(x => x with { Mentees = [.. x.Mentees.Where(one => !gone.Contains(one))] }).Where(x => x.Mentees.Count > 1)],
            [.. (await session.Query<MenteeInBase>().Where(x => x.Year == year).ToListAsync()).Select(x => x.Participant).Where(x => !gone.Contains(x)).OrderBy(x => x.Value)],
            teams, [.. selected.Select(x => x.Participant).Where(x => !gone.Contains(x)).Except(teams.SelectMany(x => x.Mentors)).OrderBy(x => x.Value)]);
    }
}
