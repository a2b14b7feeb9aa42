using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Mentorship.Host;
using Mentorship.Host.Audit;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;

namespace Mentorship.Tests.Benchmarks;

/// <summary>How the way from a participant to their events is kept.</summary>
public enum Way { None, OwnTable, Tags }

/// <summary>A participant as a tag of an event.</summary>
public readonly record struct Concerned(Guid Value);

/// <summary>A log with one of the ways to keep the index, filled with events that name three participants each.</summary>
public sealed class Indexed : IAsyncDisposable
{
    private const string School = "bench";
    private const int People = 20_000;
    private readonly string connection;
    private readonly NpgsqlDataSource database;
    private readonly DocumentStore store;
    private readonly ParticipantId[] people = [.. Enumerable.Range(0, People).Select(_ => new ParticipantId(Guid.NewGuid()))];

    private Indexed(Way way, string connection)
    {
        (Way, this.connection) = (way, connection);
        database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 60, AutoPrepareMinUsages = 2, CommandTimeout = 1800 });
        store = DocumentStore.For(options =>
        {
            options.Connection(database);
            Log.Configure(options, Ground.Modules);
            if (way == Way.OwnTable)
            {
                options.Storage.ExtendedSchemaObjects.Add(Concerns.Table());
                options.Projections.Add(new Concerns(), ProjectionLifecycle.Inline);
            }

            if (way == Way.Tags) options.Events.RegisterTagType<Concerned>("concerned");
        });
    }

    public Way Way { get; }

    public static async Task<Indexed> Open(Way way)
    {
        var log = new Indexed(way, await HostProcess.NewDatabase());
        await log.store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return log;
    }

    /// <summary>Appends one event in a stream and a transaction of its own.</summary>
    public async Task Append()
    {
        ParticipantId[] members = [Anybody(), Anybody(), Anybody()];
        await using var session = store.LightweightSession(School);
        var fact = new MeetingMissed(new(Guid.NewGuid()), new(Guid.NewGuid()), MeetingKind.Regular, members, Ground.Today);
        object told = Way == Way.Tags ? session.Events.BuildEvent(fact).WithTag([.. members.Select(x => (object)new Concerned(x.Value))]) : fact;
        session.Events.StartStream<GroupProgramme>(fact.Group.Value, told);
        await session.SaveChangesAsync();
    }

    /// <summary>Reads the history of one of the participants.</summary>
    public async Task Read()
    {
        await using var command = database.CreateCommand(Way == Way.Tags
            ? $"select e.seq_id, e.data from {Log.Schema}.mt_event_tag_concerned c join {Log.Schema}.mt_events e on e.seq_id = c.seq_id where c.value = $1 and e.tenant_id = $2 order by 1"
            : $"select e.seq_id, e.data from {Log.Schema}.concerns c join {Log.Schema}.mt_events e on e.id = c.event_id and e.tenant_id = c.tenant_id where c.participant_id = $1 and c.tenant_id = $2 order by 1");
        command.Parameters.AddWithValue(Anybody().Value);
        command.Parameters.AddWithValue(School);
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync()) row.GetString(1);
    }

    /// <summary>Puts so many events in, and the index to them, without the product.</summary>
    public async Task Fill(int events)
    {
        var stream = Guid.NewGuid();
        var fact = new MeetingMissed(new(stream), new(Guid.NewGuid()), MeetingKind.Regular, [Anybody(), Anybody(), Anybody()], Ground.Today);
        await Do($"insert into {Log.Schema}.mt_streams (tenant_id, id, type, version) values ('{School}', '{stream}', 'filled', {events})");
        await Do(
            $"""
            insert into {Log.Schema}.mt_events (seq_id, id, stream_id, version, data, type, tenant_id, timestamp, mt_dotnet_type)
            select nextval('{Log.Schema}.mt_events_sequence'), gen_random_uuid(), '{stream}', g, $1, 'programme.meeting_missed', '{School}', now(), 'filled' from generate_series(1, {events}) g
            """,
            new NpgsqlParameter { Value = System.Text.Json.JsonSerializer.Serialize(fact, Json.Options), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Jsonb });
        var anybody = $"($1::uuid[])[1 + (('x' || substr(md5(e.id::text || k), 1, 8))::bit(32)::int & 2147483647) % {People}]";
        var all = new NpgsqlParameter { Value = people.Select(x => x.Value).ToArray() };
        if (Way == Way.OwnTable)
            await Do($"insert into {Log.Schema}.concerns (tenant_id, participant_id, event_id) select '{School}', {anybody}, e.id from {Log.Schema}.mt_events e, generate_series(1, 3) k where mt_dotnet_type = 'filled' on conflict do nothing", all);
        if (Way == Way.Tags)
            await Do($"insert into {Log.Schema}.mt_event_tag_concerned (value, seq_id) select {anybody}, e.seq_id from {Log.Schema}.mt_events e, generate_series(1, 3) k where mt_dotnet_type = 'filled' on conflict do nothing", all);
        await Do("vacuum analyze");
        await Do("checkpoint");
    }

    /// <summary>How many megabytes the log and its index take.</summary>
    public async Task<long> Megabytes()
    {
        await using var command = database.CreateCommand(
            "select (sum(pg_total_relation_size(oid)) / 1000000)::bigint from pg_class where relkind = 'r' and relname in ('mt_events', 'concerns', 'mt_event_tag_concerned')");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await database.DisposeAsync();
        await HostProcess.DropDatabase(connection);
    }

    private ParticipantId Anybody() => people[Random.Shared.Next(people.Length)];

    private async Task Do(string sql, params NpgsqlParameter[] parameters)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync();
    }
}
