using Mentorship.Kernel;
using Npgsql;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Access;

/// <summary>Looks up in one round trip whom and what somebody has to do with; nothing is kept beyond the request.</summary>
public sealed class Reaching(NpgsqlDataSource database, IReadOnlyList<Module> modules, TimeProvider clock) : IReaching
{
    private readonly string question =
        $"""
        with account as materialized (
            select (data ->> 'participant')::uuid as participant, (data ->> 'representative')::uuid as representative, data -> 'roles' as roles,
                array(select jsonb_array_elements_text(data -> 'classes')) as classes,
                array(select jsonb_array_elements_text(data -> 'entrusted')::uuid) as entrusted
            from access.mt_doc_account where id = $3 and data ->> 'school' = $1),
        people(circle, id) as materialized ({string.Join(" union all ", modules.SelectMany(x => x.Reaching.People))})
        select circle, 'Person' as thing, id from people
        union {string.Join(" union ", modules.SelectMany(x => x.Reaching.Things))}
        """;

    public async Task<Reach> Of(Actor? actor, CancellationToken cancellation)
    {
        if (actor is null || !PermissionTable.IsNarrow(actor.Roles)) return Reach.Nothing;
        if (actor.Reach is { } known) return known;
        await using var asking = database.Asking(actor.School, question, actor.School, Today.Of(clock), actor.Account);
        await using var rows = await asking.ExecuteReaderAsync(cancellation);
        var reached = new List<WithinReach>();
        while (await rows.ReadAsync(cancellation)) reached.Add(new(rows.GetString(0), Enum.Parse<Thing>(rows.GetString(1)), rows.GetGuid(2)));
        return new(reached);
    }
}
