using Mentorship.Host;
using Mentorship.Host.Isolation;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Isolation;

public class The_role_of_the_program
{
    private const string Ours = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

    /// <summary>The same as the owner's, where the server asks for one at all.</summary>
    private string Password => new NpgsqlConnectionStringBuilder(owner).Password is { Length: > 0 } password ? $"password '{password}'" : "";

    private readonly string owner = Environment.GetEnvironmentVariable("ConnectionStrings__Mentorship")!;

    [Fact]
    public async Task owns_nothing_and_is_bound_by_policies()
    {
        var house = await House.Open();
        foreach (var program in new[] { house.Host.Services.GetRequiredService<NpgsqlDataSource>(), house.Host.Services.GetRequiredKeyedService<NpgsqlDataSource>(Log.Schema) })
        {
            var role = (await Column(program, "select current_user::text"))[0];
            (await Column(program, "select rolname::text from pg_roles where rolname = current_user and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb")).ShouldBe([role]);
            (await Column(house.Database, $"select relname::text from pg_class where relowner = '{role}'::regrole")).ShouldBeEmpty();
            (await Column(house.Database, $"select nspname::text from pg_namespace where nspowner = '{role}'::regrole or (nspname !~ '^pg_' and has_schema_privilege('{role}', oid, 'create'))")).ShouldBeEmpty();
            (await Column(house.Database, $"select proname::text from pg_proc where proowner = '{role}'::regrole")).ShouldBeEmpty();
            (await Column(house.Database, $"select r.rolname::text from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = '{role}'::regrole")).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task meets_a_policy_on_every_table_that_has_a_school_in_it()
    {
        var house = await House.Open();
        var tables = await Column(house.Database, $"select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid where c.relkind in ('r', 'p', 'm', 'f') and a.attname = 'tenant_id' and not a.attisdropped and {Ours} order by 1");
        tables.ShouldContain("log.mt_events");
        tables.ShouldContain("log.mt_streams");
        tables.ShouldContain("vault.papers");
        (await Column(house.Database, "select oid::regclass::text from pg_class c where relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = c.oid and polname = 'own_school') order by 1"))
            .ShouldBe(tables, "a new table needs its policies");
        (await Column(house.Database, "select distinct polname || ' ' || polcmd::text || ' ' || pg_get_expr(polqual, polrelid) from pg_policy where polname in ('own_school', 'all_schools') order by 1")).Count.ShouldBe(2);
        (await Column(house.Database, "select distinct polname::text from pg_policy order by 1")).ShouldBe(["all_schools", "marten_tenant_isolation", "own_school"]);
    }

    [Fact]
    public async Task finds_no_table_without_a_school_but_those_known_to_hold_nothing_of_one()
    {
        var house = await House.Open();
        (await Column(house.Database, $"select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'm', 'f') and {Ours} and n.nspname not in ('access', 'wolverine', 'public') and not exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id') order by 1"))
            .ShouldBe(["host.mt_doc_envelope", "host.mt_hilo", "log.mt_doc_deadletterevent", "log.mt_event_progression", "log.mt_high_water_skips"]);
    }

    [Fact]
    public async Task finds_no_function_and_no_view_that_would_look_on_its_behalf()
    {
        var house = await House.Open();
        (await Column(house.Database, $"select p.oid::regproc::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and {Ours}"))
            .ShouldBe(["journal.forget"], "it takes away what was kept long enough, tells nothing and refuses what is younger than a year");
        (await Column(house.Database, $"select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and {Ours}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_made_beside_an_owner_whose_name_has_to_be_quoted_and_who_is_no_superuser()
    {
        await using var server = NpgsqlDataSource.Create(owner);
        var name = "o'wner \"of\" $$" + Guid.NewGuid().ToString("n")[..6];
        var theirs = await Owned(server, name, "createrole");
        await using var apart = NpgsqlDataSource.Create(theirs);
        for (var start = 0; start < 2; start++)
        {
            await using var connection = await apart.OpenConnectionAsync();
            var role = await ApplicationRole.Of(connection, theirs, null);
            role.Name.ShouldBe(name + "_app");
            await using var program = NpgsqlDataSource.Create(role.Connection);
            (await Column(program, "select current_user::text")).ShouldBe([name + "_app"]);
        }
    }

    [Fact]
    public async Task goes_into_a_database_whose_owner_is_no_superuser()
    {
        await using var server = NpgsqlDataSource.Create(owner);
        var name = "plainly" + Guid.NewGuid().ToString("n")[..6];
        var theirs = await Owned(server, name, "createrole");
        await Do(server, $"create database {name} owner {name}");
        var connection = new NpgsqlConnectionStringBuilder(theirs) { Database = name }.ConnectionString;
        (await HostProcess.Do(connection, "school", "list")).ShouldBe(0);
        await using (var program = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString))
        {
            (await Column(program, "select journal.forget(now() - interval '2 years')::text")).ShouldBe(["0"]);
            (await Column(program, "select coalesce(current_setting('mentorship.school', true), '')")).ShouldBe([""], "it sees no more than before");
        }

        await HostProcess.DropDatabase(connection);
        (await HostProcess.Do(connection, "school", "list")).ShouldBe(1, "a database that is not there is told in a sentence");
    }

    [Fact]
    public async Task is_asked_for_where_the_owner_may_make_none()
    {
        await using var server = NpgsqlDataSource.Create(owner);
        var theirs = await Owned(server, "plain" + Guid.NewGuid().ToString("n")[..6], "nocreaterole");
        await using var apart = NpgsqlDataSource.Create(theirs);
        await using var connection = await apart.OpenConnectionAsync();
        await Should.ThrowAsync<NoApplicationRole>(() => ApplicationRole.Of(connection, theirs, null));
    }

    [Fact]
    public async Task is_not_taken_from_the_settings_if_it_could_get_round_the_policies()
    {
        await using var server = NpgsqlDataSource.Create(owner);
        var name = "member" + Guid.NewGuid().ToString("n")[..6];
        var theirs = new NpgsqlConnectionStringBuilder(owner);
        await using var connection = await server.OpenConnectionAsync();
        await Should.ThrowAsync<NoApplicationRole>(() => ApplicationRole.Of(connection, owner, owner), "the owner itself");
        await Do(server, $"create role {name} login bypassrls {Password}");
        await Should.ThrowAsync<NoApplicationRole>(() => ApplicationRole.Of(connection, owner, With(name)));
        await Do(server, $"alter role {name} nobypassrls; grant {theirs.Username} to {name}");
        await Should.ThrowAsync<NoApplicationRole>(() => ApplicationRole.Of(connection, owner, With(name)));
        await Do(server, $"revoke {theirs.Username} from {name}");
        (await ApplicationRole.Of(connection, owner, With(name))).Name.ShouldBe(name);
        await Should.ThrowAsync<NoApplicationRole>(() => ApplicationRole.Of(connection, owner, new NpgsqlConnectionStringBuilder(With(name)) { Database = "postgres" }.ConnectionString));
        await Do(server, $"drop role {name}");

        string With(string who) => new NpgsqlConnectionStringBuilder(owner) { Username = who }.ConnectionString;
    }

    /// <summary>How an owner apart goes into the same database; it is enough to make a role.</summary>
    private async Task<string> Owned(NpgsqlDataSource server, string name, string may)
    {
        await Do(server, $"create role \"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\" login {may} {Password}");
        return new NpgsqlConnectionStringBuilder(owner) { Username = name }.ConnectionString;
    }

    private static async Task Do(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> Column(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var row = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await row.ReadAsync()) found.Add(row.GetString(0));
        return found;
    }
}
