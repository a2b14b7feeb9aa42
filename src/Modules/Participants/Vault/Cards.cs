using Mentorship.Kernel.Journal;

namespace Mentorship.Participants.Vault;

/// <summary>Opens cards for somebody who reads: every opening is written down, and whoever owes a purpose gets pseudonyms.</summary>
public static class Cards
{
    public static async Task<IReadOnlyDictionary<Guid, Card>> Open(IQuerySession session, Matter matter, IEnumerable<Guid> people, CancellationToken cancellation)
    {
        var found = await session.LoadManyAsync<Card>(cancellation, people.Distinct());
        var blocked = await Block.Hiding(session, found.Select(x => x.Id), cancellation);
        if (found.Any(x => IsShown(x.Id))) Readings.Note(matter, found.Select(x => x.Id).Where(IsShown));
        return found.Select(x => blocked.Contains(x.Id) ? x.Blocked() : Readings.Hides(x.Id) ? x.Hidden() : x).ToDictionary(x => x.Id);

        bool IsShown(Guid person) => !blocked.Contains(person) && !Readings.Hides(person);
    }

    /// <summary>For what can be told without showing who anybody is: the cards of the school, or of these people only.</summary>
    public static IQueryable<Card> Among(IQuerySession session, IReadOnlyList<ParticipantId>? people)
    {
        var ids = people?.Select(x => x.Value).ToArray();
        return ids is null ? session.Query<Card>() : session.Query<Card>().Where(x => x.Id.IsOneOf(ids));
    }
}
