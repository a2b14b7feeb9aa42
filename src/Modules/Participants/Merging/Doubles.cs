using Mentorship.Kernel.Journal;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Merging;

/// <summary>Who those people are whose records turned out to be doubles.</summary>
public static class Doubles
{
    /// <summary>Those of some people who are doubles, each with the card of the record that was kept.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Card>> Among(IQuerySession session, IEnumerable<Guid> people, CancellationToken cancellation)
    {
        Guid[] asked = [.. people];
        if (asked.Length == 0) return new Dictionary<Guid, Card>();
        var merged = (await session.LoadAmongAsync<Participant>(asked, cancellation)).Where(x => x.MergedInto is not null).ToDictionary(x => x.Id.Value, x => x.MergedInto!.Value.Value);
        if (merged.Count == 0) return new Dictionary<Guid, Card>();
        var kept = await Cards.Open(session, Matter.Names, merged.Values, cancellation);
        return merged.Where(x => kept.ContainsKey(x.Value)).ToDictionary(x => x.Key, x => kept[x.Value]);
    }
}
