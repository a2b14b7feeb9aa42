using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Those who bear some names already; who was only entered by mistake is nobody's namesake.</summary>
public static class Namesakes
{
    /// <param name="names">As they are searched for.</param>
    public static async Task<IReadOnlyList<(Card Card, Participant Participant)>> Of(IQuerySession session, IEnumerable<string> names, CancellationToken cancellation)
    {
        string[] sought = [.. names.Distinct()];
        var cards = sought.Length == 0 ? [] : await session.Query<Card>().Where(x => x.Sought.IsOneOf(sought)).ToListAsync(cancellation);
        if (cards.Count == 0) return [];
        var people = (await session.LoadAmongAsync<Participant>(cards.Select(x => x.Id), cancellation)).ToDictionary(x => x.Id.Value);
        return [.. from card in cards
                    where people.ContainsKey(card.Id) && people[card.Id].LeftBecause != LeavingReason.EnteredByMistake
                    select (card, people[card.Id])];
    }

    /// <exception cref="Refused">Somebody else is entered with exactly this name, day of birth and place.</exception>
    public static async Task MustNotBe(IQuerySession session, Profile profile, ParticipantId except, CancellationToken cancellation)
    {
        var namesakes = await Of(session, [Card.Normal(profile.FullName)], cancellation);
        Refused.When(namesakes.Any(x => x.Participant.Id != except && x.Card.Profile.BornOn == profile.BornOn && Card.Normal(x.Card.Profile.Place) == Card.Normal(profile.Place)), Say.AlreadyRegistered);
    }
}
