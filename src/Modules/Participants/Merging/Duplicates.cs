using Mentorship.Kernel.Journal;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Merging;

/// <summary>Two records that may be one person, as they are entered.</summary>
public sealed record Pair(Duplicate One, Duplicate Other, Likeness Likeness)
{
    public override string ToString() => $"{nameof(Pair)} {One.Participant.Value} {Other.Participant.Value}";
}

/// <summary>One of two records, with what speaks for keeping it.</summary>
public sealed record Duplicate(ParticipantId Participant, ParticipantKind Kind, string FullName, DateOnly BornOn, string Place, string? Contact, bool Consented, bool InBase)
{
    public override string ToString() => $"{nameof(Duplicate)} {Participant.Value}";
}

/// <summary>The records of a school that may be entered twice.</summary>
public static class Duplicates
{
    // those who left do not come into question; one hash join for each of the two things they may have in common
    private const string Candidates =
        $"""
        with here as (
          select c.id, c.data ->> 'sought' as sought, c.data -> 'profile' ->> 'bornOn' as born, p.data -> 'toldApart' as apart
          from {Safe.Schema}.mt_doc_card c join participants.mt_doc_participant p on p.tenant_id = c.tenant_id and p.id = c.id
          where c.tenant_id = ? and p.data ->> 'leftOn' is null)
        select row(a.id), row(b.id) from here a join here b on a.born = b.born and a.id < b.id where not a.apart @> to_jsonb(b.id::text) and not b.apart @> to_jsonb(a.id::text)
        union
        select row(a.id), row(b.id) from here a join here b on a.sought = b.sought and a.id < b.id where not a.apart @> to_jsonb(b.id::text) and not b.apart @> to_jsonb(a.id::text)
        """;

    [View("/api/participants/duplicates")]
    [Needs(Deed.MergePeople)]
    public static async Task<IReadOnlyList<Pair>> Read(IQuerySession session, TimeProvider clock, CancellationToken cancellation)
    {
        var today = Today.Of(clock);
        var pairs = await session.AdvancedSql.QueryAsync<Guid, Guid>(Candidates, cancellation, session.TenantId);
        Guid[] people = [.. pairs.SelectMany(x => new[] { x.Item1, x.Item2 }).Distinct()];
        var known = (await session.LoadManyAsync<Card>(cancellation, people)).ToDictionary(x => x.Id);
        var alike = pairs.Select(x => (One: x.Item1, Other: x.Item2, Likeness: Likenesses.Of(known[x.Item1].Profile, known[x.Item2].Profile))).Where(x => x.Likeness is not null).ToArray();
        people = [.. alike.SelectMany(x => new[] { x.One, x.Other }).Distinct()];
        var cards = await Cards.Open(session, Matter.Profile, people, cancellation);
        var states = (await session.LoadAmongAsync<Participant>(people, cancellation)).ToDictionary(x => x.Id.Value);
        return [.. from pair in alike
                   where !cards[pair.One].IsHidden && !cards[pair.Other].IsHidden
                   orderby pair.Likeness, cards[pair.One].Sought
                   select new Pair(Of(pair.One), Of(pair.Other), pair.Likeness!.Value)];

        Duplicate Of(Guid id) => new(
            new(id), states[id].Kind, cards[id].Profile.FullName, cards[id].Profile.BornOn, cards[id].Profile.Place, cards[id].Profile.Contact,
            states[id].ProcessingHeld(today), states[id].InBases.Length > 0);
    }
}
