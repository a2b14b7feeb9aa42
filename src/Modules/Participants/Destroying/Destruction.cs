using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Destroying;

/// <summary>Takes a person out of the database; what others wrote of them loses their name.</summary>
public static class Destruction
{
    public static async Task<Erased> Of(IDocumentSession session, IReadOnlyList<Module> modules, ParticipantId participant, CancellationToken cancellation)
    {
        var card = await session.LoadAsync<Card>(participant.Value, cancellation);
        var merged = await session.Query<Card>().Where(x => x.MergedInto == participant.Value).ToListAsync(cancellation);
        return await Erasure.Of(session, modules, participant.Value, [.. (card is null ? merged : merged.Prepend(card)).SelectMany(NamesOn).Distinct()], cancellation);
    }

    private static IReadOnlyList<string> NamesOn(Card card) =>
    [
        .. new[] { card.Profile.LastName, card.Profile.FirstName, card.Profile.MiddleName, card.Proposed?.FullName }
            .Concat(card.Representatives.Values.Select(x => x.FullName)).OfType<string>()
            .SelectMany(x => x.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        .. new[] { card.Profile.Contact, card.Proposed?.Contact }.Concat(card.Representatives.Values.Select(x => x.Contact)).OfType<string>(),
    ];
}
