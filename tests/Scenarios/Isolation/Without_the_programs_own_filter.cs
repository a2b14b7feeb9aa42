using Marten;
using Mentorship.Host;
using Mentorship.Kernel.Vault;
using Mentorship.Participants.Enrolment;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Isolation;

/// <summary>The database alone keeps schools apart, where a query forgets to.</summary>
public class Without_the_programs_own_filter
{
    private const string VaultPapers = Kernel.Vault.Papers.Name;

    private const string Tables =
        "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid where c.relkind in ('r', 'p') and a.attname = 'tenant_id' and not a.attisdropped and n.nspname !~ '^pg_' order by 1";

    [Fact]
    public async Task a_session_of_one_school_finds_nothing_of_another()
    {
        var (house, one, other) = await Two();
        await using var session = house.Store.QuerySession(one.School.Id);
        (await session.Query<RosterEntry>().Where(x => x.AnyTenant()).Select(x => x.Id).ToListAsync()).ShouldContain(one.Mentor.Value);
        (await session.Query<RosterEntry>().Where(x => x.AnyTenant()).Select(x => x.Id).ToListAsync()).ShouldNotContain(other.Mentor.Value);
        (await session.Query<RosterEntry>().Where(x => x.TenantIsOneOf(other.School.Id)).ToListAsync()).ShouldBeEmpty();
        (await session.Query<Sealed>().Where(x => x.AnyTenant()).ToListAsync()).ShouldNotBeEmpty();
        (await session.Query<Sealed>().Where(x => x.AnyTenant()).ToListAsync()).ShouldAllBe(x => !x.Content.GetRawText().Contains(other.Word));
        (await session.Events.QueryAllRawEvents().Where(x => x.AnyTenant()).ToListAsync()).Select(x => x.TenantId).Distinct().ShouldBe([one.School.Id]);
        (await session.Events.FetchStreamAsync(other.Mentor.Value)).ShouldBeEmpty();
        foreach (var table in await Column(house.Database, Tables))
            (await session.QueryAsync<string>($"select distinct tenant_id::text from {table}")).ShouldBeSubsetOf([one.School.Id], table);
        (await session.QueryAsync<string>($"select t::text from {VaultPapers} t")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task a_connection_that_was_told_no_school_finds_nothing()
    {
        var (house, one, _) = await Two();
        var program = house.Host.Services.GetRequiredService<NpgsqlDataSource>();
        await (await one.School.Http(Role.Curator)).GetStringAsync("/people");
        await using (var asked = program.Asking(one.School.Id, $"select count(*) from {Log.Schema}.mt_events")) ((long)(await asked.ExecuteScalarAsync())!).ShouldBeGreaterThan(0);
        foreach (var table in await Column(house.Database, Tables))
            (await Column(program, $"select tenant_id::text from {table}")).ShouldBeEmpty(table);
        await using var session = house.Store.QuerySession(Sight.Nobody);
        (await session.Query<RosterEntry>().Where(x => x.AnyTenant()).ToListAsync()).ShouldBeEmpty();
        (await session.Events.QueryAllRawEvents().Where(x => x.AnyTenant()).ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task nobody_writes_changes_or_deletes_in_another_school()
    {
        var (house, one, other) = await Two();
        var program = house.Host.Services.GetRequiredService<NpgsqlDataSource>();
        var (written, moved) = (0, 0);
        foreach (var table in await Column(house.Database, Tables))
        {
            var columns = (await Column(house.Database, $"select quote_ident(attname) from pg_attribute where attrelid = '{table}'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum"));
            var copied = string.Join(", ", columns.Select(x => x == "tenant_id" ? $"'{other.School.Id}'" : x));
            if ((await Rows(program, one.School.Id, table)) == 0) continue;
            written += await Refused($"insert into {table} ({string.Join(", ", columns)}) overriding system value select {copied} from {table} limit 1");
            moved += await Refused($"update {table} set tenant_id = '{other.School.Id}'");
            await using var gone = program.Asking(one.School.Id, $"delete from {table} where tenant_id = '{other.School.Id}'");
            (await gone.ExecuteNonQueryAsync()).ShouldBe(0, table);
            await using var changed = program.Asking(one.School.Id, $"update {table} set tenant_id = tenant_id where tenant_id = '{other.School.Id}'");
            (await changed.ExecuteNonQueryAsync()).ShouldBe(0, table);
        }

        written.ShouldBeGreaterThan(15);
        moved.ShouldBe(written);

        async Task<int> Refused(string sql)
        {
            await using var asked = program.Asking(one.School.Id, sql);
            (await Should.ThrowAsync<PostgresException>(() => asked.ExecuteNonQueryAsync(), sql)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
            return 1;
        }
    }

    [Fact]
    public async Task nobody_takes_the_policies_off()
    {
        var (house, one, _) = await Two();
        var program = house.Host.Services.GetRequiredService<NpgsqlDataSource>();
        var owner = new NpgsqlConnectionStringBuilder(house.Database.ConnectionString).Username;
        foreach (var sql in new[]
        {
            $"alter table {VaultPapers} disable row level security", $"alter table {VaultPapers} no force row level security", $"drop policy own_school on {VaultPapers}",
            $"create policy mine on {VaultPapers} using (true)", $"truncate {VaultPapers}", $"set role \"{owner}\"", $"create table vault.mine (id int)",
            $"create function vault.mine() returns int language sql as 'select 1'", "alter role current_user bypassrls",
        })
        {
            await using var asked = program.Asking(one.School.Id, sql);
            (await Should.ThrowAsync<PostgresException>(() => asked.ExecuteNonQueryAsync(), sql)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
        }

        await using var connection = await program.OpenConnectionAsync();
        await using var without = new NpgsqlBatch(connection) { BatchCommands = { new("set row_security = off"), new($"select count(*) from {VaultPapers}") } };
        (await Should.ThrowAsync<PostgresException>(() => without.ExecuteNonQueryAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static async Task<(House House, Planted One, Planted Other)> Two()
    {
        var house = await House.Open();
        var (one, other) = (await Planted.In(house), await Planted.In(house));
        return (house, one, other);
    }

    private static async Task<long> Rows(NpgsqlDataSource database, string school, string table)
    {
        await using var asked = database.Asking(school, $"select count(*) from {table}");
        return (long)(await asked.ExecuteScalarAsync())!;
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
