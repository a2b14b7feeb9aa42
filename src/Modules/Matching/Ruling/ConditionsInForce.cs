using Mentorship.Matching.Belonging;
using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Ruling;

/// <summary>The conditions the runs of a cycle keep to, and the mentees one may be about.</summary>
public sealed record ConditionsInForce(SchoolYear Cycle, IReadOnlyList<ConditionStated> All, IReadOnlyList<ParticipantId> Mentees)
{
    [View("/api/matching/conditions"), Needs(Deed.ReadMatching)]
    public static async Task<ConditionsInForce> Read(IQuerySession session, TimeProvider clock, int? cycle)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var gone = await LostConsent.All(session);
        var conditions = (await session.LoadAsync<Conditions>(Conditions.IdOf(shown)))?.All ?? [];
        return new(
            shown, [.. conditions.Select(x => x with { Mentees = [.. x.Mentees.Where(one => !gone.Contains(one))] }).Where(x => x.Mentees.Count > 1)],
            [.. (await session.Query<MenteeInBase>().Where(x => x.Year == year).ToListAsync()).Select(x => x.Participant).Where(x => !gone.Contains(x)).OrderBy(x => x.Value)]);
    }
}
