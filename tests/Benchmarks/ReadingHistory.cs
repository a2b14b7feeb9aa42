using Marten;
using Mentorship.Host;
using Mentorship.Host.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Benchmarks;

/// <summary>A participant's history as the auditor reads it, against the bare reading of the same rows.</summary>
public static class ReadingHistory
{
    public static async Task Measure(Size size, Ground ground)
    {
        await using var running = await Running.On(ground);
        await running.Settle();
        Guid[] people = [.. ground.Groups.SelectMany(x => x.People).Distinct()];
        var events = await ground.Ask<long>($"select count(*) / count(distinct participant_id) from {Log.Schema}.concerns");
        Table.Compared($"A participant's history of {events} events", "bare select");
        foreach (var readers in (int[])[1, 8])
        {
            Table.Row($"{readers} at once", await Duel.Fight(
                size.Rounds,
                () => Load.Of(readers, size.Round, _ => running.Within(services => History.Read(
                    Anybody(), null, services.GetRequiredService<NpgsqlDataSource>(), services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<Courier>(), default))),
                () => Load.Of(readers, size.Round, _ => Read(ground.Database, Anybody()))));
        }

        Guid Anybody() => people[Random.Shared.Next(people.Length)];
    }

    private static async Task Read(NpgsqlDataSource database, Guid participant)
    {
        await using var command = database.CreateCommand(
            $"""
            select e.seq_id, e.id, e.type, e.data, e.stream_id, e.version, e.timestamp, e.user_name, e.headers
            from {Log.Schema}.concerns c join {Log.Schema}.mt_events e on e.id = c.event_id and e.tenant_id = c.tenant_id
            where c.tenant_id = $1 and c.participant_id = $2
            order by e.seq_id
            """);
        command.Parameters.AddWithValue(Ground.School);
        command.Parameters.AddWithValue(participant);
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync()) row.GetString(3);
    }
}
