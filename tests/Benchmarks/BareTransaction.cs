using Mentorship.Host;
using NpgsqlTypes;

namespace Mentorship.Tests.Benchmarks;

/// <summary>The rows of one arranged meeting written by hand: stream, event, both snapshots, index of concerns, in one transaction and two round trips.</summary>
public sealed class BareTransaction
{
    private const string Schema = "bare";
    private readonly Ground ground;
    private readonly long[] versions;
    private string programme = "", file = "", fact = "";

    private BareTransaction(Ground ground)
    {
        this.ground = ground;
        versions = new long[ground.Groups.Count];
    }

    /// <summary>Copies the product's tables with all their rows, indexes and keys.</summary>
    public static async Task<BareTransaction> Beside(Ground ground)
    {
        await ground.Do($"create schema {Schema}");
        foreach (var table in (string[])["log.mt_streams", "log.mt_events", "log.concerns", "programme.mt_doc_groupprogramme", "programme.mt_doc_groupfile"])
        {
            var copy = $"{Schema}.{table.Split('.')[1]}";
            await ground.Do($"create table {copy} (like {table} including all)");
            await ground.Do($"insert into {copy} select * from {table}");
        }

        await ground.Do($"alter table {Schema}.mt_events add foreign key (tenant_id, stream_id) references {Schema}.mt_streams (tenant_id, id)");
        await ground.Do($"create sequence {Schema}.sequence");
        await ground.Do($"select setval('{Schema}.sequence', max(seq_id)) from {Schema}.mt_events");
        await ground.Do("analyze");
        var bare = new BareTransaction(ground);
        Array.Fill(bare.versions, await ground.Ask<long>($"select version from {Schema}.mt_streams where id = '{ground.Groups[0].Programme}'"));
        return bare;
    }

    /// <summary>Takes over how the product's rows look by now; they grow as it works.</summary>
    public async Task Look()
    {
        var id = ground.Groups[0].Programme;
        programme = await ground.Ask<string>($"select data::text from programme.mt_doc_groupprogramme where id = '{id}'");
        file = await ground.Ask<string>($"select data::text from programme.mt_doc_groupfile where id = '{id}'");
        fact = await ground.Ask<string>($"select data::text from {Log.Schema}.mt_events where type = 'programme.meeting_scheduled' order by seq_id desc limit 1");
    }

    public async Task Write(int group)
    {
        var (one, id, version) = (ground.Groups[group], Guid.NewGuid(), versions[group]++);
        await using var connection = await ground.Database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        Add(batch, $"update {Schema}.mt_streams set version = version + 1, timestamp = now() where tenant_id = $1 and id = $2 and version = $3", Ground.School, one.Programme, version);
        Add(batch,
            $"""
            insert into {Schema}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, correlation_id, causation_id, headers, user_name)
            values (nextval('{Schema}.sequence'), $1, $2, $3, $4, 'programme.meeting_scheduled', now(), $5, 'Mentorship.Programme.Contracts.MeetingScheduled, Mentorship.Programme.Contracts', $6, $7, $8, $9)
            """,
            id, one.Programme, version + 1, Json(fact), Ground.School, id.ToString(), id.ToString(), Json("""{"role": "Curator", "source": "Api"}"""), ground.Curator.Id.ToString());
        foreach (var (table, sample) in ((string, string)[])[("mt_doc_groupprogramme", programme), ("mt_doc_groupfile", file)])
            Add(batch, $"update {Schema}.{table} set data = $1, mt_version = $2, mt_last_modified = now() where tenant_id = $3 and id = $4", Json(sample), version + 1, Ground.School, one.Programme);
        Add(batch, $"insert into {Schema}.concerns (tenant_id, participant_id, event_id) select $1, unnest($2), $3", Ground.School, one.People, id);
        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static NpgsqlParameter Json(string text) => new() { Value = text, NpgsqlDbType = NpgsqlDbType.Jsonb };

    private static void Add(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(value as NpgsqlParameter ?? new NpgsqlParameter { Value = value });
        batch.BatchCommands.Add(command);
    }
}
