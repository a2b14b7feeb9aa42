using JasperFx.Events.Projections;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants;

/// <summary>Stages 4 and 5 of the road map: people, consents, questionnaires, the two bases.</summary>
public sealed class ParticipantsModule() : Module("participants", typeof(ParticipantRegistered).Assembly)
{
    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Projections.Snapshot<Participant>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<FormedBase>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<PublishedMap>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<RosterEntry>(SnapshotLifecycle.Async);
        options.Projections.Add<ConsentEntryProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<BaseEntryProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<GroupEntryProjection>(ProjectionLifecycle.Async);
        options.Schema.For<RosterEntry>().DatabaseSchemaName(Name);
        options.Schema.For<ConsentEntry>().DatabaseSchemaName(Name);
        options.Schema.For<GroupEntry>().DatabaseSchemaName(Name).Index(x => x.Cycle);
        options.Schema.For<Participant>().DatabaseSchemaName(Name);
        options.Schema.For<FormedBase>().DatabaseSchemaName(Name);
        options.Schema.For<PublishedMap>().DatabaseSchemaName(Name);
        options.Schema.For<BaseEntry>().DatabaseSchemaName(Name).Index(x => x.Cycle);
        options.Schema.For<Sealed>().DatabaseSchemaName(Safe.Schema).Index(x => x.Subject);
        options.Schema.For<Card>().DatabaseSchemaName(Safe.Schema).Index(x => x.Sought);
        options.Schema.For<Paper>().DatabaseSchemaName(Safe.Schema);
    }
}
