using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>A page of the list of people, by name.</summary>
public sealed record Roster(IReadOnlyList<RosterLine> Lines, int Total, int Page, int Pages)
{
    public const int Size = 50;

    // no lower() here: what it does to Cyrillic depends on the locale of the database
    private const string Found =
        $"""
        from participants.mt_doc_rosterentry e
        join {Safe.Schema}.mt_doc_card c on c.tenant_id = e.tenant_id and c.id = e.id
        where e.tenant_id = ? and (? or not exists (select from vault.mt_doc_block b where b.tenant_id = e.tenant_id and b.id = e.id)) and (e.data ->> 'kind' = any(?)) and (e.data ->> 'stage' = any(?)) and (? or e.data ->> 'isWithdrawn' is distinct from 'true') and (? or e.id = any(?))
          and (strpos(c.data ->> 'sought', ?) > 0
            or exists (select from unnest(?) word where strpos(translate(c.data -> 'profile' ->> 'place', ' «»"-', ''), word) > 0))
        """;

    /// <summary>Those whose name, class or post contains what is sought; whose consent was taken back is shown only to whoever looks for just that.</summary>
    [View("/api/participants/people")]
    [Needs(Deed.ListPeople)]
    public static async Task<Roster> Read(
        IQuerySession session, string? name, ParticipantKind? kind, Stage? stage, int? page, CancellationToken cancellation)
    {
        // whoever sees pseudonyms may find out neither by a name nor by the order who stands behind them
        var hidden = Readings.Hides(Guid.Empty);
        if (hidden) name = null;
        var extent = Extent.Of(Deed.ListPeople);
        object[] sought = [session.TenantId, Block.IsLookedPast, OneOrAll(kind), OneOrAll(stage), stage == Enrolment.Stage.Barred, extent.IsSchool, extent.People ?? [], Card.Normal(name ?? ""), Card.PlacesLike(name ?? "")];
        var total = await session.QueryAsync<int>($"select count(*)::int {Found}", cancellation, sought);
        var leaf = new Leaf(total[0], Size, page);
        var ids = await session.QueryAsync<Guid>(
            $"select e.id {Found} order by {(hidden ? "" : "c.data ->> 'sought', ")}e.id offset ? limit ?", cancellation, [.. sought, leaf.Skip, Size]);
        var lines = (await session.LoadManyAsync<RosterEntry>(cancellation, ids)).ToDictionary(x => x.Id);
        return new([.. ids.Where(lines.ContainsKey).Select(x => new RosterLine(new(x), lines[x].Kind, lines[x].Stage))], leaf.Total, leaf.Page, leaf.Pages);
    }

    /// <summary>Everybody, however many, whose name, class or post contains what is sought; nothing is told to whoever sees pseudonyms.</summary>
    public static async Task<IReadOnlyList<Guid>?> Everybody(IQuerySession session, string name, CancellationToken cancellation)
    {
        if (Readings.Hides(Guid.Empty)) return null;
        var extent = Extent.Of(Deed.ListPeople);
        return await session.QueryAsync<Guid>(
            $"select e.id {Found}", cancellation,
            session.TenantId, Block.IsLookedPast, OneOrAll<ParticipantKind>(null), OneOrAll<Stage>(null), true, extent.IsSchool, extent.People ?? [], Card.Normal(name), Card.PlacesLike(name));
    }

    private static string[] OneOrAll<T>(T? wanted) where T : struct, Enum => wanted is { } one ? [one.ToString()] : Enum.GetNames<T>();
}

/// <summary>One person in the list.</summary>
public sealed record RosterLine(ParticipantId Participant, ParticipantKind Kind, Stage Stage);
