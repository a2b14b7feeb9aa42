using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Merging;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Answering;

/// <summary>Answers who people are, all at once.</summary>
public static class NamesOfHandler
{
    public static async Task<Names> Handle(NamesOf question, IQuerySession session, CancellationToken cancellation)
    {
        var children = await ChildrenOf(session, question.Representatives, cancellation);
        var asked = question.Participants.Select(x => x.Value).ToHashSet();
        var cards = await Cards.Open(session, Matter.Names, asked.Concat(children.Select(x => x.Child)), cancellation);
        var destroyed = await Destroyed.Among(session, asked.Except(cards.Keys), cancellation);
        var doubles = await Doubles.Among(session, asked.Except(cards.Keys).Except(destroyed.Keys), cancellation);
        return new(
        [
            .. destroyed.Select(x => new Name(new(x.Key), x.Value, "") { IsPseudonym = true }),
            .. cards.Values.Where(x => asked.Contains(x.Id)).Select(x => NameOf(x.Id, x, question.InCases)),
            .. doubles.Select(x => NameOf(x.Key, x.Value, question.InCases)),
        ])
        {
            Representatives = (from one in children
                               where cards.ContainsKey(one.Child)
                               let name = NameOf(cards[one.Child], one.Representative)
                               where name is not null
                               group name by one.Representative).ToDictionary(x => new RepresentativeId(x.Key), x => x.First()),
        };
    }

    private static Name NameOf(Guid person, Card card, bool inCases)
    {
        var name = new Name(new(person), card.Profile.FullName, card.Profile.Place) { IsPseudonym = card.IsHidden };
        return inCases ? name with { Cases = card.InCases } : name;
    }

    private static string? NameOf(Card child, Guid representative) =>
        child.IsHidden ? Say.RepresentativeOf.Replace("{0}", child.Profile.FullName, StringComparison.Ordinal) : child.Representatives.GetValueOrDefault(representative)?.FullName;

    private static async Task<IReadOnlyList<(Guid Child, Guid Representative)>> ChildrenOf(
        IQuerySession session, IReadOnlyList<RepresentativeId> representatives, CancellationToken cancellation)
    {
        if (representatives.Count == 0) return [];
        var found = await session.AdvancedSql.QueryAsync<Guid, Guid>(
            """
            select row(p.id), row((r ->> 'id')::uuid) from participants.mt_doc_participant p, jsonb_array_elements(p.data -> 'representatives') r
            where p.tenant_id = ? and (r ->> 'id')::uuid = any(?) order by p.id
            """,
            cancellation, session.TenantId, representatives.Select(x => x.Value).ToArray());
        return [.. found.Select(x => (x.Item1, x.Item2))];
    }
}
