using Mentorship.Kernel.Journal;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Representing;

/// <summary>A representative of another child who may be this child's too.</summary>
public sealed record KnownRepresentative(RepresentativeId Representative, string FullName, string OfWhom);

/// <summary>Finds children who share a representative.</summary>
public static class Siblings
{
    private const int Most = 20, SameStem = 4;

    /// <summary>The cards on which a representative stands.</summary>
    public static Task<IReadOnlyList<Card>> Of(IQuerySession session, RepresentativeId representative, CancellationToken cancellation) =>
        session.QueryAsync<Card>("where d.tenant_id = ? and jsonb_exists(d.data -> 'representatives', ?)", cancellation, session.TenantId, representative.Value.ToString());

    /// <summary>Who of the representatives of children with a like surname is not this child's yet, as far as the reader reaches.</summary>
    public static async Task<IReadOnlyList<KnownRepresentative>> LikelyOf(IQuerySession session, Guid participant, IEnumerable<RepresentativeId> linked, string lastName, CancellationToken cancellation)
    {
        var sought = Card.Normal(lastName);
        var stem = sought[..Math.Min(SameStem, sought.Length)];
        var extent = Extent.Of(Deed.LinkParents);
        var found = await session.QueryAsync<Guid>(
            "select d.id from vault.mt_doc_card d where d.tenant_id = ? and d.id <> ? and starts_with(d.data ->> 'sought', ?) and d.data -> 'representatives' <> '{}'::jsonb and (? or d.id = any(?)) order by d.data ->> 'sought' limit ?",
            cancellation, session.TenantId, participant, stem, extent.IsSchool, extent.People ?? [], Most);
        if (found.Count == 0) return [];
        var known = linked.Select(x => x.Value).ToHashSet();
        return
        [
            .. from card in (await Cards.Open(session, Matter.Names, found, cancellation)).Values
               where !card.IsHidden
               from one in card.Representatives
               where !known.Contains(one.Key)
               group (card, one.Value) by one.Key into same
               select new KnownRepresentative(new(same.Key), same.First().Value.FullName, string.Join(", ", same.Select(x => x.card.Profile.FullName))),
        ];
    }
}
