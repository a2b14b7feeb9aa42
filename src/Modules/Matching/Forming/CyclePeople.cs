using Mentorship.Matching.Belonging;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Forming;

/// <summary>Who is in a cycle's bases, and how many seats of each mentor are taken; whoever took the consent back is in none of its lists.</summary>
public sealed record CyclePeople(IReadOnlyList<Candidate> Mentors, IReadOnlyList<MenteeInBase> Mentees, IReadOnlyDictionary<Guid, int> Taken, IReadOnlySet<ParticipantId> Gone)
{
    public static async Task<CyclePeople> Of(IQuerySession session, int year)
    {
        var gone = await LostConsent.All(session);
        return new(
            [.. (await session.Query<Candidate>().Where(x => x.Year == year).ToListAsync()).Where(x => !gone.Contains(x.Participant))],
            [.. (await session.Query<MenteeInBase>().Where(x => x.Year == year).ToListAsync()).Where(x => !gone.Contains(x.Participant))],
            (await session.Query<SeatsOfMentor>().ToListAsync()).ToDictionary(x => x.Id, x => x.Taken), gone);
    }
}
