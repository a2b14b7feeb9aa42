using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Bases;

/// <summary>One row of a base by its keys: an entry, and one of its groups if there is any.</summary>
public sealed record Participation(Guid Entry, Guid? Group)
{
    private const string Entries =
        """
        from participants.mt_doc_baseentry e
        left join vault.mt_doc_card c on c.tenant_id = e.tenant_id and c.id = (e.data ->> 'participant')::uuid
        where e.tenant_id = ? and (e.data ->> 'cycle')::int = ? and e.data ->> 'side' = ? and e.data ->> 'enteredOn' is not null
            and not exists (select from participants.mt_doc_rosterentry r where r.tenant_id = e.tenant_id and r.id = (e.data ->> 'participant')::uuid and r.data ->> 'isWithdrawn' = 'true')
            and (? or (e.data ->> 'participant')::uuid = any(?))
        """;

    /// <summary>People by contingent, whatever else is looked for.</summary>
    public static async Task<IReadOnlyList<BaseSize>> Sizes(IQuerySession session, Side side, int cycle, CancellationToken cancellation)
    {
        var found = await session.AdvancedSql.QueryAsync<string, int>(
            $"select row(e.data ->> 'contingent'), row(count(*)::int) {Entries} group by e.data ->> 'contingent'", cancellation, Sought(session, side, cycle));
        return [.. found.Select(x => new BaseSize(Enum.Parse<Contingent>(x.Item1), x.Item2)).OrderBy(x => x.Contingent)];
    }

    public static async Task<int> Count(IQuerySession session, Side side, int cycle, BaseFilter filter, CancellationToken cancellation) =>
        (await session.QueryAsync<int>($"{Found(side)} select count(*)::int from found", cancellation, Parameters(session, side, cycle, filter)))[0];

    /// <summary>By name; for a reader to whom names are closed the order must not tell who stands behind a pseudonym either.</summary>
    public static async Task<IReadOnlyList<Participation>> Page(IQuerySession session, Side side, int cycle, BaseFilter filter, int skip, int take, CancellationToken cancellation)
    {
        var order = Readings.Hides(Guid.Empty) ? "" : "sought, ";
        var rows = await session.AdvancedSql.QueryAsync<Guid, Guid>(
            $"{Found(side)} select row(entry), row(coalesce(team, '{Guid.Empty}')) from found order by {order}entry, formed, team offset ? limit ?", cancellation,
            [.. Parameters(session, side, cycle, filter), skip, take]);
        return [.. rows.Select(x => new Participation(x.Item1, x.Item2 == Guid.Empty ? null : x.Item2))];
    }

    private static string Found(Side side) =>
        $"""
        with entries as (select e.id, (e.data ->> 'participant')::uuid person, e.data, c.data ->> 'sought' sought, c.sought_place place {Entries}),
        seats as (
            select m::uuid person, g.id, g.data from participants.mt_doc_groupentry g cross join lateral jsonb_array_elements_text(g.data -> '{(side == Side.Mentee ? "mentees" : "mentors")}') m
            where g.tenant_id = ? and (g.data ->> 'cycle')::int = ?),
        found as (
            select e.id entry, s.id team, s.data ->> 'formedOn' formed, e.sought from entries e left join seats s on s.person = e.person
            where (? or e.data ->> 'contingent' = ?) and (? or s.data ->> 'form' = ?)
                and (? or e.data -> '{(side == Side.Mentee ? "requestCodes" : "competenceCodes")}' @> to_jsonb(array[?]))
                and (? or e.place = ?)
                and (? or ? = case
                    when s.id is null then '{Standing.WithoutGroup}'
                    when coalesce(s.data -> 'gone' ->> s.person::text, s.data ->> 'endedOn') is null then '{Standing.InGroup}'
                    else '{Standing.Ended}' end))
        """;

    private static object[] Sought(IQuerySession session, Side side, int cycle)
    {
        var extent = Extent.Of(Deed.ReadBases);
        return [session.TenantId, cycle, side.ToString(), extent.IsSchool, extent.People ?? []];
    }

    private static object[] Parameters(IQuerySession session, Side side, int cycle, BaseFilter filter) =>
    [
        .. Sought(session, side, cycle), session.TenantId, cycle,
        .. Asked(filter.Contingent?.ToString()), .. Asked(filter.Form?.ToString()), .. Asked(filter.Code),
        string.IsNullOrWhiteSpace(filter.Place), Traces.OfPlace(filter.Place ?? ""), .. Asked(filter.Standing?.ToString()),
    ];

    private static object[] Asked(string? text) => [string.IsNullOrEmpty(text), text ?? ""];
}
