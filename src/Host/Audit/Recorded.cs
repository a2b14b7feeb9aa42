using System.Text.Json;
using Marten;
using Mentorship.Kernel;
using Mentorship.Language;
using Npgsql;

namespace Mentorship.Host.Audit;

/// <summary>One event as the log keeps it.</summary>
public sealed record Recorded(
    long Sequence, Guid EventId, string LogName, IFact Fact, Guid Stream, long Version, DateTimeOffset RecordedAt,
    Guid? Account, string? Role, Guid? OnBehalfOf, string? Source)
{
    /// <summary>The one-time link by which it was done, if it was.</summary>
    public Guid? Link { get; init; }

    /// <summary>Every event that concerns a participant, over all streams, in the order of the log; one question to the database.</summary>
    public static async Task<IReadOnlyList<Recorded>> Of(
        NpgsqlDataSource database, IDocumentStore store, string school, ParticipantId participant, CancellationToken cancellation)
    {
        var types = store.Options.Events.AllKnownEventTypes().ToDictionary(x => x.EventTypeName, x => x.EventType);
        await using var question = database.Asking(
            school,
            $"""
            select e.seq_id, e.id, e.type, e.data, e.stream_id, e.version, e.timestamp, e.user_name,
                   e.headers ->> 'role', e.headers ->> 'on-behalf-of', e.headers ->> 'source', e.headers ->> 'link'
            from {Log.Schema}.concerns c join {Log.Schema}.mt_events e on e.id = c.event_id and e.tenant_id = c.tenant_id
            where c.tenant_id = $1 and c.participant_id = $2
            order by e.seq_id
            """,
            school, participant.Value);
        await using var row = await question.ExecuteReaderAsync(cancellation);
        var found = new List<Recorded>();
        while (await row.ReadAsync(cancellation))
        {
            found.Add(new(
                row.GetInt64(0), row.GetGuid(1), row.GetString(2), (IFact)JsonSerializer.Deserialize(row.GetString(3), types[row.GetString(2)], Json.Options)!,
                row.GetGuid(4), row.GetInt64(5), row.GetFieldValue<DateTimeOffset>(6), Id(7), Text(8), Id(9), Text(10))
            { Link = Id(11) });
        }

        return found;

        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);

        Guid? Id(int column) => Guid.TryParse(Text(column), out var id) ? id : null;
    }
}
