using System.Collections.Concurrent;
using System.Reflection;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using Mentorship.Language;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Mentorship.Host.Audit;

/// <summary>The index from a participant to every event that concerns them: whoever an event names, in whatever field, any number of them.</summary>
public sealed class Concerns : IProjection
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Naming = new();

    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName(Log.Schema, "concerns", SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("participant_id", "uuid").NotNull().AsPrimaryKey();
        table.AddColumn("event_id", "uuid").NotNull().AsPrimaryKey();
        return table;
    }

    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var rows = (from e in events from participant in Of(e.Data) select (e.TenantId, Participant: participant.Value, e.Id)).ToArray();
        if (rows.Length > 0)
            operations.QueueSqlCommand(
                $"insert into {Log.Schema}.concerns (tenant_id, participant_id, event_id) select * from unnest(?, ?, ?) on conflict do nothing",
                rows.Select(x => x.TenantId).ToArray(), rows.Select(x => x.Participant).ToArray(), rows.Select(x => x.Id).ToArray());
        return Task.CompletedTask;
    }

    /// <summary>Everybody an event names.</summary>
    public static IEnumerable<ParticipantId> Of(object fact) => Naming
        .GetOrAdd(fact.GetType(), type => [.. type.GetProperties().Where(Names)])
        .SelectMany(property => property.GetValue(fact) switch
        {
            ParticipantId one => [one],
            IEnumerable<ParticipantId> many => many,
            _ => Enumerable.Empty<ParticipantId>(),
        })
        .Distinct();

    private static bool Names(PropertyInfo property) =>
        typeof(IEnumerable<ParticipantId>).IsAssignableFrom(property.PropertyType)
        || (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(ParticipantId);
}
