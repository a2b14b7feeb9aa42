using Mentorship.Kernel.Journal;

namespace Mentorship.Host.Isolation;

/// <summary>
/// What the program may add to and read, but neither change nor empty. Where its role is the owner itself nothing can be taken from it.
/// The journal of readings is shortened by one function of the owner's, and only of what is older than a year.
/// </summary>
public static class AppendOnly
{
    public const string Forget = $"{Ledger.Schema}.forget";

    public static string Sql(ApplicationRole role, IReadOnlyList<string> tables) =>
        $"""
        do $closing$ begin
            if current_user <> '{role.Name}' then
                {string.Join("\n        ", tables.Select(x => $"revoke update, delete, truncate on {x} from \"{role.Name}\";"))}
            end if;
        end $closing$;
        create or replace function {Forget}(before timestamptz) returns bigint
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $forgetting$
        declare
            gone bigint;
            -- a setting of the function's own would take a superuser to make it
            seen text := coalesce(current_setting('mentorship.school', true), '');
        begin
            perform set_config('mentorship.school', '*', true);
            if before > now() - interval '1 year' then raise exception 'the journal is kept for a year at least'; end if;
            delete from {Ledger.Name} where at < before;
            get diagnostics gone = row_count;
            perform set_config('mentorship.school', seen, true);
            return gone;
        end $forgetting$;
        revoke all on function {Forget}(timestamptz) from public;
        grant execute on function {Forget}(timestamptz) to "{role.Name}";
        """;
}
