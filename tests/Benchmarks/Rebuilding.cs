using System.Diagnostics;
using Marten;
using Marten.Events;
using Mentorship.Host;
using Mentorship.Monitoring.Watching;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Views made anew from the log, against reading the same events and copying the same documents in by hand.</summary>
public static class Rebuilding
{
    public static async Task Measure(Size size, Ground ground)
    {
        var events = await ground.Ask<long>($"select count(*) from {Log.Schema}.mt_events");
        using var daemon = await ground.Store.BuildProjectionDaemonAsync();
        var all = await Time(async () =>
        {
            await daemon.StartAllAsync();
            await ground.Store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromMinutes(15));
        });
        await daemon.StopAllAsync();
        Table.Heading($"Views made anew from {events} events", "what", "product, events/s", "read and COPY, events/s", "product : bare", "product, s", "bare, s");
        await Row<CurrentGroup>("the groups the curator watches", "monitoring.mt_doc_currentgroup");
        await Row<RoadmapFact>("what the road map counts", "programme.mt_doc_roadmapfact");
        Table.Row($"all {ground.Store.Options.Projections.AllShards().Count} async views at once", $"{new Spread([events / all])}", "", "", $"{new Spread([all])}", "");

        async Task Row<T>(string what, string table)
        {
            var (product, bare) = (new List<double>(), new List<double>());
            for (var round = 0; round <= size.Rounds; round++)
            {
                var ours = await Time(() => daemon.RebuildProjectionAsync<T>(TimeSpan.FromMinutes(15), default));
                var theirs = await Time(() => ReadAndCopy(ground, table));
                if (round == 0) continue;
                product.Add(ours);
                bare.Add(theirs);
            }

            var (rates, rivals) = (new Spread([.. product.Select(x => events / x)]), new Spread([.. bare.Select(x => events / x)]));
            Table.Row(what, $"{rates}", $"{rivals}", $"{rates.Over(rivals)}", $"{new Spread(product)}", $"{new Spread(bare)}");
        }
    }

    private static async Task ReadAndCopy(Ground ground, string table)
    {
        var documents = new List<(string School, object Id, string Document)>();
        await using var connection = await ground.Database.OpenConnectionAsync();
        await using (var made = new NpgsqlCommand($"select tenant_id, id, data from {table}", connection))
        await using (var row = await made.ExecuteReaderAsync())
            while (await row.ReadAsync())
                documents.Add((row.GetString(0), row.GetValue(1), row.GetString(2)));
        await using (var log = new NpgsqlCommand($"select seq_id, id, stream_id, version, data, type, timestamp, tenant_id, headers, user_name from {Log.Schema}.mt_events order by seq_id", connection))
        await using (var row = await log.ExecuteReaderAsync())
            while (await row.ReadAsync())
                row.GetString(4);
        await using (var make = new NpgsqlCommand($"create temp table copied (like {table} including all)", connection)) await make.ExecuteNonQueryAsync();
        await using (var copy = await connection.BeginBinaryImportAsync("copy copied (tenant_id, id, data) from stdin (format binary)"))
        {
            foreach (var (school, id, document) in documents)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(school);
                await copy.WriteAsync(id);
                await copy.WriteAsync(document, NpgsqlTypes.NpgsqlDbType.Jsonb);
            }

            await copy.CompleteAsync();
        }

        await using var drop = new NpgsqlCommand("drop table copied", connection);
        await drop.ExecuteNonQueryAsync();
    }

    private static async Task<double> Time(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalSeconds;
    }
}
