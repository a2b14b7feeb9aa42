using JasperFx.Events.Projections;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants;

/// <summary>Stages 4 and 5 of the road map: people, consents, questionnaires, the two bases.</summary>
public sealed class ParticipantsModule() : Module("participants", typeof(ParticipantRegistered).Assembly)
{
    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Projections.Snapshot<Participant>(SnapshotLifecycle.Inline);
        options.Schema.For<Participant>().DatabaseSchemaName(Name);
        options.Schema.For<Sealed>().DatabaseSchemaName("vault").Index(x => x.Subject);
    }
}
