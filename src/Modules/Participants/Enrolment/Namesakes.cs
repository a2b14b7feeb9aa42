using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Those who are entered already under the same name, day of birth and place.</summary>
public static class Namesakes
{
    /// <exception cref="Refused">Somebody else is entered with exactly this.</exception>
    public static async Task MustNotBe(IQuerySession session, Profile profile, ParticipantId except, CancellationToken cancellation)
    {
        var sought = Card.Normal(profile.FullName);
        var namesakes = await session.Query<Card>().Where(x => x.Sought == sought && x.Id != except.Value).ToListAsync(cancellation);
        Refused.When(namesakes.Any(x => x.Profile.BornOn == profile.BornOn && Card.Normal(x.Profile.Place) == Card.Normal(profile.Place)), Say.AlreadyRegistered);
    }
}
