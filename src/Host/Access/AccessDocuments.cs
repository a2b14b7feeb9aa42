using Marten;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Following;
using Mentorship.Host.Organisations;
using Mentorship.Host.Reminding;

namespace Mentorship.Host.Access;

/// <summary>How accounts and all about them are kept: beside the schools, not within them, for nobody has a school before signing in.</summary>
public static class AccessDocuments
{
    public const string Schema = "access";

    private const string SecurityAlias = "security_events";

    /// <summary>The table of the journal of security.</summary>
    public const string SecurityEntries = $"{Schema}.mt_doc_{SecurityAlias}";

    /// <summary>Takes out the names that accounts of participants and representatives were given by an older program.</summary>
    public const string WithoutNames =
        $$"""
        update {{Schema}}.mt_doc_account set data = jsonb_set(data, '{shown}', '""')
        where coalesce(data ->> 'participant', data ->> 'representative') is not null and data ->> 'shown' <> ''
        """;

    public static void Configure(StoreOptions options)
    {
        options.Schema.For<Region>().DatabaseSchemaName(Schema).SingleTenanted();
        options.Schema.For<Municipality>().DatabaseSchemaName(Schema).SingleTenanted();
        options.Schema.For<School>().DatabaseSchemaName(Schema).SingleTenanted().Index(x => x.Region!).UseOptimisticConcurrency(true);
        options.Schema.For<SchoolAccess>().DatabaseSchemaName(Schema).SingleTenanted();
        options.Schema.For<Account>().DatabaseSchemaName(Schema).SingleTenanted().UniqueIndex(x => x.Login).Index(x => x.School)
            .UseNumericRevisions(true).Metadata(x => x.Revision.MapTo(account => account.Revision));
        options.Schema.For<Invitation>().DatabaseSchemaName(Schema).SingleTenanted().Index(x => x.Account)
            .UseNumericRevisions(true).Metadata(x => x.Revision.MapTo(invitation => invitation.Revision));
        options.Schema.For<OneTimeLink>().DatabaseSchemaName(Schema).SingleTenanted().Index(x => x.School).Index(x => x.Number)
            .UseNumericRevisions(true).Metadata(x => x.Revision.MapTo(link => link.Revision));
        options.Schema.For<MachineClient>().DatabaseSchemaName(Schema).SingleTenanted().Index(x => x.School)
            .UseNumericRevisions(true).Metadata(x => x.Revision.MapTo(client => client.Revision));
        options.Schema.For<CalendarLink>().DatabaseSchemaName(Schema).SingleTenanted().Index(x => x.Account);
        options.Schema.For<Notice>().DatabaseSchemaName(Schema).SingleTenanted().Index(x => x.School);
        options.Schema.For<Session>().DatabaseSchemaName(Schema).SingleTenanted().Index(x => x.Account);
        options.Schema.For<SecurityEntry>().DatabaseSchemaName(Schema).SingleTenanted().DocumentAlias(SecurityAlias).Index(x => x.School);
    }
}
