using Mentorship.Tests.Kit;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Delivery;

/// <summary>The story of the demo school.</summary>
public sealed class The_demo
{
    /// <summary>Every event as it stands in its stream, but for what the vault draws by lot: ids of records (version 7) and commitments.</summary>
    private const string Told =
        """
        select e.stream_id || ' ' || e.version || ' ' || e.type || ' ' ||
               regexp_replace(e.data::text, '"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"|"[0-9a-f]{64}"', '*', 'g')
        from log.mt_events e order by e.stream_id, e.version
        """;

    [Fact]
    public async Task is_the_same_every_time_for_the_same_day()
    {
        var connection = await HostProcess.NewDatabase();
        try
        {
            var first = await Play(connection);
            first.Count.ShouldBeGreaterThan(500);
            (await Play(connection)).ShouldBe(first);
        }
        finally
        {
            await HostProcess.DropDatabase(connection);
        }
    }

    private static async Task<IReadOnlyList<string>> Play(string connection)
    {
        (await HostProcess.Do(connection, "demo", "--as-of", "2023-10-15")).ShouldBe(0);
        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand(Told);
        await using var row = await command.ExecuteReaderAsync();
        var events = new List<string>();
        while (await row.ReadAsync()) events.Add(row.GetString(0));
        return events;
    }
}
