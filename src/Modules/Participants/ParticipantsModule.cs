using JasperFx.Events.Projections;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Cataloguing;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Consulting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Importing;
using Mentorship.Participants.Mapping;
using Mentorship.Participants.MovingUp;
using Mentorship.Participants.Questioning.Analysing;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Subjects;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants;

/// <summary>Stages 4 and 5 of the road map: people, consents, questionnaires, the two bases.</summary>
public sealed class ParticipantsModule() : Module("participants", typeof(ParticipantRegistered).Assembly)
{
    /// <summary>A representative's children until they are of age, a class, the teachers of the school.</summary>
    public override Strands Reaching => new(
        [
            """
            select 'child', p.id from account a
            join participants.mt_doc_participant p on p.tenant_id = $1 and p.data -> 'representatives' @> jsonb_build_array(jsonb_build_object('id', a.representative))
            join vault.mt_doc_card c on c.tenant_id = $1 and c.id = p.id
            where a.representative is not null and (c.data -> 'profile' ->> 'bornOn')::date > $2 - interval '18 years'
            """,
            // no lower() here: what it does to Cyrillic depends on the locale of the database; offset 0, so that the class is looked up by the index of cards
            """
            select 'class', p.id from account a cross join unnest(a.classes) label
            cross join lateral (
                select c.id from vault.mt_doc_card c where c.tenant_id = $1 and c.sought_place = translate(
                    label, 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁёABCDEFGHIJKLMNOPQRSTUVWXYZ', 'абвгдежзийклмнопрстуфхцчшщъыьэюяееabcdefghijklmnopqrstuvwxyz')
                offset 0) c
            join participants.mt_doc_participant p on p.tenant_id = $1 and p.id = c.id and p.data ->> 'kind' = 'Pupil'
            """,
            "select 'teachers', p.id from account a join participants.mt_doc_participant p on p.tenant_id = $1 and p.data ->> 'kind' = 'Teacher' where a.roles ? 'DeputyHeadMethod'",
        ],
        []);

    /// <summary>A list that lies about may name the person in whatever spelling, so all of them go.</summary>
    public override IEnumerable<string> Erasing =>
        ["delete from vault.mt_doc_card where tenant_id = $1 and id = $2", $"delete from {Upload.Table} where tenant_id = $1 and $2::uuid is not null"];

    public override Task Amend(IDocumentStore store) => SearchColumns.Fill(store);

    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Projections.Snapshot<Participant>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<SubjectRequest>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<FormedBase>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<MovedUp>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<PublishedMap>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<MentorSearch>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<Expertise>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<Catalogue>(SnapshotLifecycle.Inline);
        options.Listeners.Add(new CatalogueKeeper());
        options.Projections.Snapshot<PublishedQuestionnaire>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<AnalysedQuestionnaire>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<RosterImport>(SnapshotLifecycle.Inline);
        options.Projections.Add<ImportEntryProjection>(ProjectionLifecycle.Async);
        options.Projections.Snapshot<PublishedConsentText>(SnapshotLifecycle.Inline);
        options.Projections.Add<RosterEntryProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<ConsentEntryProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<BaseEntryProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<DestructionEntryProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<SubjectRequestEntryProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<GroupEntryProjection>(ProjectionLifecycle.Async);
        options.Schema.For<RosterEntry>().DatabaseSchemaName(Name);
        options.Schema.For<ConsentEntry>().DatabaseSchemaName(Name);
        options.Schema.For<GroupEntry>().DatabaseSchemaName(Name).Index(x => x.Cycle);
        options.Schema.For<Participant>().DatabaseSchemaName(Name);
        options.Schema.For<DestructionEntry>().DatabaseSchemaName(Name);
        options.Schema.For<ActsOfYear>().DatabaseSchemaName(Name);
        options.Schema.For<SubjectRequest>().DatabaseSchemaName(Name);
        options.Schema.For<SubjectRequestEntry>().DatabaseSchemaName(Name);
        options.Schema.For<SavedView>().DatabaseSchemaName(Name);
        options.Schema.For<FormedBase>().DatabaseSchemaName(Name);
        options.Schema.For<MovedUp>().DatabaseSchemaName(Name);
        options.Schema.For<PublishedMap>().DatabaseSchemaName(Name);
        options.Schema.For<MentorSearch>().DatabaseSchemaName(Name);
        options.Schema.For<Expertise>().DatabaseSchemaName(Name);
        options.Schema.For<Catalogue>().DatabaseSchemaName(Name);
        options.Schema.For<SchoolWords>().DatabaseSchemaName(Name);
        options.Schema.For<KeptMap>().DatabaseSchemaName(Name).Index(x => x.Cycle);
        options.Schema.For<PublishedQuestionnaire>().DatabaseSchemaName(Name);
        options.Schema.For<AnalysedQuestionnaire>().DatabaseSchemaName(Name);
        options.Schema.For<PublishedConsentText>().DatabaseSchemaName(Name);
        options.Schema.For<ConsentEdition>().DatabaseSchemaName(Name);
        options.Schema.For<ConsentEditionDraft>().DatabaseSchemaName(Name);
        options.Schema.For<Edition>().DatabaseSchemaName(Name);
        options.Schema.For<EditionDraft>().DatabaseSchemaName(Name);
        options.Schema.For<BaseEntry>().DatabaseSchemaName(Name).Index(x => x.Cycle);
        options.Schema.For<Card>().DatabaseSchemaName(Safe.Schema);
        SearchColumns.Configure(options);
        options.Schema.For<RosterImport>().DatabaseSchemaName(Name);
        options.Schema.For<ImportEntry>().DatabaseSchemaName(Name);
        options.Schema.For<ImportBatch>().DatabaseSchemaName(Name).Index(x => x.Import);
        options.Schema.For<KnownColumns>().DatabaseSchemaName(Name);
        options.Schema.For<Upload>().DatabaseSchemaName(Safe.Schema);
    }
}
