using System.Text.Json;
using Mentorship.Monitoring.Contracts;
using Npgsql;
using NpgsqlTypes;

namespace Mentorship.Monitoring.Feeding;

/// <summary>One completion as it stands in the log.</summary>
public sealed record Reported(long Sequence, Guid EventId, string School, DateTimeOffset RecordedAt, ProgrammeCompleted Programme);

/// <summary>Reads completions of all schools from the log, in its order and never past the mark behind which nothing can still appear.</summary>
public sealed class Completions(NpgsqlDataSource database, IDocumentStore store)
{
    private readonly string log = store.Options.Events.DatabaseSchemaName;

    private const string Type = "monitoring.completion_reported";

    private string Settled => $"seq_id <= (select last_seq_id from {log}.mt_event_progression where name = 'HighWaterMark')";

    /// <summary>Where in the log a completion stands, if there is such a one.</summary>
    public async Task<long?> SequenceOf(Guid eventId, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand($"select seq_id from {log}.mt_events where id = $1 and type = $2");
        command.Parameters.AddWithValue(eventId);
        command.Parameters.AddWithValue(Type);
        return await command.ExecuteScalarAsync(cancellation) as long?;
    }

    public Task<IReadOnlyList<Reported>> After(long sequence, int limit, CancellationToken cancellation) => Read(
        $"select seq_id, id, tenant_id, timestamp, data from {log}.mt_events where type = $1 and seq_id > $2 and {Settled} order by seq_id limit $3",
        cancellation, Type, sequence, limit);

    /// <summary>The latest completions, of one school or of all.</summary>
    public Task<IReadOnlyList<Reported>> Last(string? school, int limit, CancellationToken cancellation) => Read(
        $"select seq_id, id, tenant_id, timestamp, data from {log}.mt_events where type = $1 and ($2::varchar is null or tenant_id = $2) and {Settled} order by seq_id desc limit $3",
        cancellation, Type, school, limit);

    private async Task<IReadOnlyList<Reported>> Read(string sql, CancellationToken cancellation, params object?[] values)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(value is null ? new() { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Varchar } : new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<Reported>();
        while (await reader.ReadAsync(cancellation))
        {
            var fact = JsonSerializer.Deserialize<CompletionReported>(reader.GetString(4), Json.Options)!;
            found.Add(new(reader.GetInt64(0), reader.GetGuid(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3), ProgrammeCompleted.Of(reader.GetString(2), fact)));
        }

        return found;
    }
}
