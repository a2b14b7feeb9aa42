using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>What is unusual about a proposal or group, its form and its members; nothing of it is refused for that (2.4, 2.5).</summary>
public static class MatchCautions
{
    [View("/api/matching/matches/{group:guid}/cautions"), Needs(Deed.ReadMatching)]
    public static async Task<IReadOnlyList<Caution>> Read(Guid group, IQuerySession session, Courier courier, TimeProvider clock, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<Group>(new GroupId(group), cancellation), Say.GroupNotThere);
        var standings = (await courier.Ask<Standings>(new StandingOf([.. found.Mentors, .. found.Mentees], found.Cycle, Today.Of(clock)), cancellation)).All;
        return
        [
            .. Caution.OfForm(found.Form),
            .. standings.Where(x => found.Mentors.Contains(x.Participant)).SelectMany(x => Caution.OfMentor(x, found.Form)),
            .. standings.Where(x => found.Mentees.Contains(x.Participant)).SelectMany(x => Caution.OfMentee(x, found.Form)),
        ];
    }
}
