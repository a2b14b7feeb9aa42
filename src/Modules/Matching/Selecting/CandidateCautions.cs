using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Selecting;

/// <summary>What is unusual about a candidate in the forms they offer; nothing of it keeps them from selection (2.4, 2.5).</summary>
public static class CandidateCautions
{
    [View("/api/matching/candidates/{candidacy:guid}/cautions"), Needs(Deed.ReadCandidates)]
    public static async Task<IReadOnlyList<Caution>> Read(Guid candidacy, IQuerySession session, Courier courier, TimeProvider clock, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<Candidate>(candidacy, cancellation), Say.CandidateNotThere);
        var standing = (await courier.Ask<Standings>(new StandingOf([found.Participant], new(found.Year), Today.Of(clock)), cancellation)).All;
        return [.. standing.SelectMany(x => found.Forms.Where(form => Rulebook.Current.Of(form).Mentors.Contains(x.Kind)).SelectMany(form => Caution.OfMentor(x, form)))];
    }
}
