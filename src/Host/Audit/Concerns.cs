using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.GroupWork;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Mentorship.Host.Audit;

/// <summary>The index from a participant to every event that concerns them: whoever an event names, in whatever field, any number of them.</summary>
public sealed class Concerns : IProjection
{
    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName(Log.Schema, "concerns", SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("participant_id", "uuid").NotNull().AsPrimaryKey();
        table.AddColumn("event_id", "uuid").NotNull().AsPrimaryKey();
        return table;
    }

    /// <summary>Puts rows of school, participant and event into the index.</summary>
    public static string Insert(string schools, string participants, string events) =>
        $"insert into {Log.Schema}.concerns (tenant_id, participant_id, event_id) select * from unnest({schools}, {participants}, {events}) on conflict do nothing";

    /// <summary>Lets events of schools concern everybody whom the completion of a group's programme, found by its stream, names.</summary>
    public static string InsertThroughProgrammes(string schools, string programmes, string events) =>
        $"""
        insert into {Log.Schema}.concerns (tenant_id, participant_id, event_id)
        select e.tenant_id, member::uuid, told.event
        from unnest({schools}, {programmes}, {events}) told (school, programme, event)
        join {Log.Schema}.mt_events e on e.tenant_id = told.school and e.stream_id = told.programme and e.type = 'programme.group_programme_completed'
        cross join jsonb_array_elements_text((e.data -> 'mentors') || (e.data -> 'mentees')) member
        on conflict do nothing
        """;

    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var rows = (from e in events from participant in Of(e.Data) select (e.TenantId, Participant: participant.Value, e.Id)).ToArray();
        if (rows.Length > 0)
            operations.QueueSqlCommand(Insert("?", "?", "?"),
                rows.Select(x => x.TenantId).ToArray(), rows.Select(x => x.Participant).ToArray(), rows.Select(x => x.Id).ToArray());
        var told = (from e in events let programme = ProgrammeOf(e.Data) where programme is not null select (e.TenantId, Programme: programme.Value, e.Id)).ToArray();
        if (told.Length > 0)
            operations.QueueSqlCommand(InsertThroughProgrammes("?", "?", "?"),
                told.Select(x => x.TenantId).ToArray(), told.Select(x => x.Programme).ToArray(), told.Select(x => x.Id).ToArray());
        return Task.CompletedTask;
    }

    /// <summary>Everybody an event names.</summary>
    public static IEnumerable<ParticipantId> Of(object fact) => Mentions.Of<ParticipantId>(fact);

    /// <summary>The programme whose completion says whom an event concerns that may name nobody itself.</summary>
    public static Guid? ProgrammeOf(object fact) => fact is CompletionReported reported ? GroupProgramme.IdOf(reported.Group) : null;
}
