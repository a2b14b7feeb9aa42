using Npgsql;

namespace Mentorship.Tests.Scenarios.Access;

/// <summary>Nobody can be invited by anybody in a new installation, but by whoever has the server.</summary>
public class The_first_account
{
    [Fact]
    public async Task is_invited_on_the_command_line()
    {
        var database = await HostProcess.NewDatabase();
        try
        {
            foreach (var nowhere in new[] { "s1", "*", "-", "*DEFAULT*" })
                (await HostProcess.Do(database, "invite", "first", "Первый О. О.", "Operator", "--school", nowhere)).ShouldNotBe(0);
            (await HostProcess.Do(database, "school", "region", "76", "Область")).ShouldBe(0);
            (await HostProcess.Do(database, "school", "municipality", "city", "Город", "--region", "76")).ShouldBe(0);
            (await HostProcess.Do(database, "school", "add", "*", "Школа", "--municipality", "city", "--director", "head", "--shown", "Главный О. О.")).ShouldNotBe(0);
            (await HostProcess.Do(database, "school", "add", "s1", "Школа № 1", "--municipality", "city", "--director", "head", "--shown", "Главный О. О.")).ShouldBe(0);
            (await HostProcess.Do(database, "invite", "first", "Первый О. О.", "Operator", "--school", "s1")).ShouldBe(0);
            (await HostProcess.Do(database, "invite", "first", "Первый О. О.", "Operator", "--school", "s1")).ShouldBe(0);
            await using var source = NpgsqlDataSource.Create(database);
            await using var open = source.CreateCommand("select count(*) from access.mt_doc_invitation i join access.mt_doc_account a on a.id = (i.data ->> 'account')::uuid where i.data ->> 'revokedAt' is null and a.data ->> 'login' = 'first'");
            (await open.ExecuteScalarAsync()).ShouldBe(1L);
            await using var account = source.CreateCommand("select (data ->> 'login') || ' ' || (data -> 'roles') ::text from access.mt_doc_account where data ->> 'login' <> 'head'");
            (await account.ExecuteScalarAsync()).ShouldBe("first [\"Operator\"]");
        }
        finally
        {
            await HostProcess.DropDatabase(database);
        }
    }
}
