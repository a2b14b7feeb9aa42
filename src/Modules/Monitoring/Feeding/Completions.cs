using System.Text.Json;
using Mentorship.Monitoring.Contracts;
using Npgsql;

namespace Mentorship.Monitoring.Feeding;

/// <summary>One completion as it stands in the log.</summary>
public sealed record Reported(long Sequence, Guid EventId, string School, DateTimeOffset RecordedAt, ProgrammeCompleted Programme);

/// <summary>Reads completions of some schools from the log, in its order and never past the mark behind which nothing can still appear.</summary>
public sealed class Completions(NpgsqlDataSource database, IDocumentStore store)
{
    private readonly string log = store.Options.Events.DatabaseSchemaName;

    private const string Type = "monitoring.completion_reported";

    private string Settled => $"seq_id <= (select last_seq_id from {log}.mt_event_progression where name = 'HighWaterMark')";

    /// <summary>Where in the log a completion stands, whosever it is: a cursor stays good when a school moves to another region.</summary>
    public async Task<long?> SequenceOf(Guid eventId, CancellationToken cancellation)
    {
        await using var question = database.Asking(Sight.Everything, $"select seq_id from {log}.mt_events where id = $1 and type = $2", eventId, Type);
        return await question.ExecuteScalarAsync(cancellation) as long?;
    }

    public Task<IReadOnlyList<Reported>> After(long sequence, IReadOnlyList<string> schools, int limit, CancellationToken cancellation) => Read(
        $"select seq_id, id, tenant_id, timestamp, data {Those} and seq_id > $3 order by seq_id limit $4", cancellation, Type, schools.ToArray(), sequence, limit);

    /// <summary>How many completions these schools have.</summary>
    public async Task<int> Count(IReadOnlyList<string> schools, CancellationToken cancellation)
    {
        await using var question = database.Asking(Sight.Everything, $"select count(*)::int {Those}", Type, schools.ToArray());
        return (int)(await question.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>A page of these schools' completions, the latest first.</summary>
    public Task<IReadOnlyList<Reported>> Latest(IReadOnlyList<string> schools, int skip, int limit, CancellationToken cancellation) => Read(
        $"select seq_id, id, tenant_id, timestamp, data {Those} order by seq_id desc offset $3 limit $4", cancellation, Type, schools.ToArray(), skip, limit);

    private string Those => $"from {log}.mt_events where type = $1 and tenant_id = any($2) and {Settled}";

    private async Task<IReadOnlyList<Reported>> Read(string sql, CancellationToken cancellation, params object?[] values)
    {
        await using var question = database.Asking(Sight.Everything, sql, values);
        await using var reader = await question.ExecuteReaderAsync(cancellation);
        var found = new List<Reported>();
        while (await reader.ReadAsync(cancellation))
        {
            var fact = JsonSerializer.Deserialize<CompletionReported>(reader.GetString(4), Json.Options)!;
            found.Add(new(reader.GetInt64(0), reader.GetGuid(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3), ProgrammeCompleted.Of(reader.GetString(2), fact)));
        }

        return found;
    }
}
