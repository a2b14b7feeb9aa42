using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>
/// Who is meant, as the condition of a question about cards (c) and what its marks stand for. It asks for nothing but columns of the one index of cards
/// that begins with the school, so whoever seeks reads that part of the index and no card (docs/decisions/0020-search.md).
/// </summary>
public sealed class RosterCondition
{
    // a card is also that of who was entered by mistake, or only a moment ago
    private const string Entry = "select from participants.mt_doc_rosterentry e where e.tenant_id = c.tenant_id and e.id = c.id";

    private readonly List<string> clauses = [];
    private readonly List<object> values = [];

    private RosterCondition(string school) => And("c.tenant_id = ?", school);

    public string Sql => $"from {Safe.Schema}.mt_doc_card c where {string.Join(" and ", clauses)}";

    public object[] Values => [.. values];

    /// <summary>Those whom the one who looks may list, and of whom all that is typed is found.</summary>
    public static RosterCondition Of(IQuerySession session, RosterSearch search, bool withdrawnToo = false)
    {
        var condition = new RosterCondition(session.TenantId);
        condition.Within(Extent.Of(Deed.ListPeople));
        condition.And($"exists ({Entry}{(withdrawnToo ? "" : " and e.data ->> 'isWithdrawn' is distinct from 'true'")})");
        if (!Block.IsLookedPast) condition.And($"not exists (select from {Block.Table} b where b.tenant_id = c.tenant_id and b.id = c.id)");
        foreach (var word in search.Words) condition.Named(word);
        foreach (var phone in search.Phones) condition.Reached(phone);
        return condition;
    }

    public RosterCondition At(ParticipantKind? kind, Stage? stage)
    {
        if (kind is null && stage is null) return this;
        return And($"exists ({Entry}{(kind is null ? "" : " and e.kind = ?")}{(stage is null ? "" : " and e.stage = ?")})", [.. new Enum?[] { kind, stage }.OfType<Enum>().Select(x => x.ToString())]);
    }

    private void Within(Extent extent)
    {
        if (!extent.IsSchool) And("c.id = any(?)", extent.People!);
    }

    // no lower() here: what it does to Cyrillic depends on the locale of the database
    private void Named(string word)
    {
        var place = Traces.OfPlace(word);
        if (place.Length == 0) And("strpos(c.sought, ?) > 0", word);
        else if (!RosterSearch.IsClass(place)) And("(strpos(c.sought, ?) > 0 or strpos(c.sought_place, ?) > 0)", word, place);
        else And("(strpos(c.sought, ?) > 0 or strpos('0123456789', substr('.' || c.sought_place, nullif(strpos(c.sought_place, ?), 0), 1)) = 0)", word, place);
    }

    /// <summary>By their own telephone and by their representatives', as far as each may be read.</summary>
    private void Reached(string phone)
    {
        var digits = RosterSearch.BeginningsOf(phone);
        var (own, parents) = (Extent.Of(Deed.ReadContacts), Extent.Of(Deed.ReadParentsContacts));
        var ways = new[] { (own, "c.sought_phones"), (parents, "c.sought_parents") }.Where(x => x.Item1.IsSchool || x.Item1.People!.Length > 0).ToArray();
        var either = ways.Select(x => $"({(x.Item1.IsSchool ? "" : "c.id = any(?) and ")}({string.Join(" or ", digits.Select(_ => $"strpos({x.Item2}, ?) > 0"))}))");
        And(ways.Length == 0 ? "false" : $"({string.Join(" or ", either)})", [.. ways.SelectMany(x => (object[])[.. x.Item1.IsSchool ? Array.Empty<object>() : [x.Item1.People!], .. digits])]);
    }

    private RosterCondition And(string clause, params object[] marks)
    {
        clauses.Add(clause);
        values.AddRange(marks);
        return this;
    }
}
