using JasperFx;
using Mentorship.Kernel;

namespace Mentorship.Host.Isolation;

/// <summary>
/// Row-level security on every table that has a school in it: a connection sees the rows of the school it was set to, whatever it asks for.
/// Marten puts such a policy on its documents; the log, its index and our own tables get theirs here, with what the program may do at all.
/// </summary>
public static class Policies
{
    // the tenant of Marten's own sessions, by which views and listeners follow the whole log; ours always name a school, or nobody's
    private const string Daemon = StorageConstants.DefaultTenantId;

    private const string Seen = $"(select current_setting('{Sight.Setting}', true))";

    /// <param name="schemas">Ours; whatever else there is in the database is no business of the program.</param>
    public static string Sql(ApplicationRole role, IEnumerable<string> schemas) =>
        $$"""
        do $policies$
        declare
            place record;
        begin
            for place in select nspname from pg_namespace where nspname = any({{Among(schemas)}}) loop
                execute format('grant usage on schema %I to %I', place.nspname, {{Quoted(role.Name)}});
                execute format('grant select, insert, update, delete on all tables in schema %I to %I', place.nspname, {{Quoted(role.Name)}});
                execute format('grant usage, select, update on all sequences in schema %I to %I', place.nspname, {{Quoted(role.Name)}});
            end loop;
            for place in
                select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
                where c.relkind in ('r', 'p') and a.attname = 'tenant_id' and not a.attisdropped and n.nspname = any({{Among(schemas)}})
            loop
                execute format('alter table %I.%I enable row level security, force row level security', place.nspname, place.relname);
                execute format('drop policy if exists own_school on %I.%I', place.nspname, place.relname);
                execute format($sql$create policy own_school on %I.%I using (tenant_id = {{Seen}})$sql$, place.nspname, place.relname);
                execute format('drop policy if exists all_schools on %I.%I', place.nspname, place.relname);
                execute format($sql$create policy all_schools on %I.%I using ({{Seen}} in ('{{Sight.Everything}}', '{{Daemon}}'))$sql$, place.nspname, place.relname);
            end loop;
        end $policies$;
        """;

    private static string Among(IEnumerable<string> schemas) => $"array[{string.Join(", ", schemas.Select(Quoted))}]::name[]";

    private static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
