using System.Text.Json;
using Marten;
using Mentorship.Kernel;
using Npgsql;
using NpgsqlTypes;

namespace Mentorship.Host.Audit;

/// <summary>Builds the index anew from the log, in one transaction, while others go on writing.</summary>
public static class ConcernsRebuilding
{
    private const int Page = 5000;

    /// <summary>Empties and refills the index; returns how many rows it has put in.</summary>
    public static async Task<long> Rebuild(NpgsqlDataSource database, IDocumentStore store, CancellationToken cancellation)
    {
        var types = store.Options.Events.AllKnownEventTypes().ToDictionary(x => x.EventTypeName, x => x.EventType);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (var all = new NpgsqlCommand($"set local {Sight.Setting} = '{Sight.Everything}'", connection)) await all.ExecuteNonQueryAsync(cancellation);
        // rows of events saved meanwhile are not seen by this delete and stay
        await using (var empty = new NpgsqlCommand($"delete from {Log.Schema}.concerns", connection)) await empty.ExecuteNonQueryAsync(cancellation);
        var (filled, after) = (0L, 0L);
        for (var more = true; more;)
        {
            var (rows, told) = (new List<(string School, Guid Participant, Guid Event)>(), new List<(string School, Guid Programme, Guid Event)>());
            var read = 0;
            await using (var command = new NpgsqlCommand(
                $"select seq_id, id, tenant_id, type, data from {Log.Schema}.mt_events where seq_id > $1 order by seq_id limit {Page}", connection))
            {
                command.Parameters.AddWithValue(after);
                await using var row = await command.ExecuteReaderAsync(cancellation);
                for (; await row.ReadAsync(cancellation); read++)
                {
                    after = row.GetInt64(0);
                    if (!types.TryGetValue(row.GetString(3), out var type)) continue;
                    var fact = JsonSerializer.Deserialize(row.GetString(4), type, Json.Options)!;
                    foreach (var participant in Concerns.Of(fact)) rows.Add((row.GetString(2), participant.Value, row.GetGuid(1)));
                    if (Concerns.ProgrammeOf(fact) is { } programme) told.Add((row.GetString(2), programme, row.GetGuid(1)));
                }
            }

            filled += await Fill(connection, Concerns.Insert("$1", "$2", "$3"), rows, cancellation);
            filled += await Fill(connection, Concerns.InsertThroughProgrammes("$1", "$2", "$3"), told, cancellation);
            more = read == Page;
        }

        await transaction.CommitAsync(cancellation);
        return filled;
    }

    private static async Task<int> Fill(NpgsqlConnection connection, string sql, List<(string School, Guid Whose, Guid Event)> rows, CancellationToken cancellation)
    {
        await using var fill = new NpgsqlCommand(sql, connection);
        fill.Parameters.Add(new() { Value = rows.Select(x => x.School).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar });
        fill.Parameters.Add(new() { Value = rows.Select(x => x.Whose).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        fill.Parameters.Add(new() { Value = rows.Select(x => x.Event).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        return await fill.ExecuteNonQueryAsync(cancellation);
    }
}
