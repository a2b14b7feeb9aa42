using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Destroying;

/// <summary>Takes a person out of the database; what others wrote of them loses their name.</summary>
public static class Destruction
{
    public static async Task<Erased> Of(IDocumentSession session, IReadOnlyList<Module> modules, ParticipantId participant, CancellationToken cancellation)
    {
        var card = await session.LoadAsync<Card>(participant.Value, cancellation);
        var before = await session.Query<Sealed>().Where(x => x.Subjects.Contains(participant.Value) && x.Purpose == Purpose.Profile).ToListAsync(cancellation);
        string[] names = [.. (card is null ? [] : NamesOn(card)).Concat(before.SelectMany(x => NamesOn(x.As<Profile>()))).Distinct()];
        return await Erasure.Of(session, modules, participant.Value, names, cancellation);
    }

    private static IReadOnlyList<string> NamesOn(Card card) =>
    [
        .. NamesOn(card.Profile),
        .. card.Representatives.Values.Select(x => x.FullName).Append(card.Proposed?.FullName).OfType<string>().SelectMany(WordsOf),
        .. card.Representatives.Values.Select(x => x.Contact).Append(card.Proposed?.Contact).OfType<string>(),
    ];

    /// <summary>Also by a profile that was corrected since: others may have written of the person by the name of then.</summary>
    private static IEnumerable<string> NamesOn(Profile profile) =>
        new[] { profile.LastName, profile.FirstName, profile.MiddleName }.OfType<string>().SelectMany(WordsOf).Concat(new[] { profile.Contact }.OfType<string>());

    private static string[] WordsOf(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
