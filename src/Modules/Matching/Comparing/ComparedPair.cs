using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Comparing;

/// <summary>Why a mentor and a mentee fit as they do.</summary>
public static class ComparedPair
{
    [View("/api/matching/comparison/pair"), Needs(Deed.ReadMatching)]
    public static async Task<Compatibility> Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, Guid mentee, Guid mentor)
    {
        var facts = await Facts.Of(session, CycleShown.Of(cycle, clock), courier, clock);
        var (one, other) = (new ParticipantId(mentor), new ParticipantId(mentee));
        if (facts.Mentors.All(x => x.Participant != one) || facts.Mentees.All(x => x.Participant != other)) throw new NotThere(Say.UnknownParticipant);
        return facts.Fit([one], [other]);
    }
}
