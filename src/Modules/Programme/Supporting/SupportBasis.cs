using Mentorship.Participants.Contracts;
using Mentorship.Programme.GroupWork;

namespace Mentorship.Programme.Supporting;

/// <summary>On what a psychologist's work with somebody rests: that they may be worked with at all, and for a minor the representative's consent to it (S-1).</summary>
public static class SupportBasis
{
    /// <exception cref="Refused">With one of them nothing may be done; the sentence says what mends it.</exception>
    public static void Check(Standings standings, IEnumerable<ParticipantId> people)
    {
        foreach (var person in people)
        {
            if (MembersInOrder.Reason(standings, person) is { } barred) throw new Refused(Say.SupportBarred.With(barred));
            Refused.When(standings.All.First(x => x.Participant == person).LacksSupportConsent, Say.NoSupportConsent);
        }
    }
}
