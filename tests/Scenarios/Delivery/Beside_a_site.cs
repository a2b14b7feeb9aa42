using System.Text;
using Mentorship.Tests.Kit;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Delivery;

/// <summary>What is done on the command line while the product serves the same database.</summary>
public sealed class Beside_a_site
{
    [Fact]
    public async Task a_second_one_and_a_demo_are_refused_and_an_import_is_carried_on()
    {
        var connection = await HostProcess.NewDatabase();
        var list = Path.GetTempFileName();
        try
        {
            (await HostProcess.Do(connection, "demo", "--as-of", "2023-09-02")).ShouldBe(0);
            await using var site = await HostProcess.Start(connection);

            (await HostProcess.Do(connection, "demo", "--as-of", "2023-09-02")).ShouldBe(1);
            (await HostProcess.Do(connection, "--urls", "http://127.0.0.1:0")).ShouldBe(1);

            await ClaimedAgain(connection);
            (await HostProcess.Do(connection, "--urls", "http://127.0.0.1:0")).ShouldBe(1);

            await File.WriteAllTextAsync(list, "Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность\nСелезнёв;Лев;;10.05.2012;обучающийся;9 А\n", Encoding.UTF8);
            (await HostProcess.Do(connection, "import", "roster", list)).ShouldBe(0);
            await Carried(connection);
        }
        finally
        {
            File.Delete(list);
            await HostProcess.DropDatabase(connection);
        }
    }

    /// <summary>The site's connection that holds the claim is cut; it claims anew by another.</summary>
    private static async Task ClaimedAgain(string connection)
    {
        const string Claims =
            "select pid::bigint from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())"
            + " and (classid::bigint << 32 | objid::bigint) = hashtextextended('mentorship', 0)";
        await using var database = NpgsqlDataSource.Create(connection);
        var cut = await One(database, Claims);
        await using (var end = database.CreateCommand($"select pg_terminate_backend({cut})")) await end.ExecuteNonQueryAsync();
        await Eventually.Holds(async () => await One(database, $"select coalesce(({Claims}), {cut})") != cut);
    }

    /// <summary>The running site's own view has the person the import recorded beside it.</summary>
    private static async Task Carried(string connection)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await Eventually.Holds(async () => await One(database, "select count(*) from participants.mt_doc_rosterentry") >= await One(database, "select count(*) from participants.mt_doc_participant"));
        (await One(database, "select count(*) from wolverine.wolverine_dead_letters")).ShouldBe(0);
    }

    private static async Task<long> One(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [Fact]
    public async Task takes_no_paper_away_by_a_day_of_its_own()
    {
        var school = await (await House.Open()).School();
        var paper = await school.Paper();
        (await HostProcess.Do(Environment.GetEnvironmentVariable("ConnectionStrings__Mentorship")!, "school", "list")).ShouldBe(0);
        await using var kept = school.House.Database.CreateCommand("select count(*)::int from vault.papers where id = $1");
        kept.Parameters.AddWithValue(paper.Value);
        (await kept.ExecuteScalarAsync()).ShouldBe(1);
    }
}
