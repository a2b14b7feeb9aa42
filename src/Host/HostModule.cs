using JasperFx.Events.Projections;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Binding;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Audit;
using Mentorship.Host.Reminding;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Schooling;
using Wolverine.Configuration;

namespace Mentorship.Host;

/// <summary>What stands around the modules: schools, accounts, the index of participants' histories, the journal of readings.</summary>
public sealed class HostModule() : Module("host", typeof(HostModule).Assembly)
{
    public override Strands Reaching => new(
        ["select 'own', participant from account where participant is not null", "select 'entrusted', unnest(entrusted) from account"],
        ["select 'child', 'Representative', representative from account where representative is not null"]);

    public override IEnumerable<string> Erasing => Unbinding.All;

    public override IEnumerable<IHandlerPolicy> Policies => [new UsingUp()];

    public override IEnumerable<string> AppendOnly => [AccessDocuments.SecurityEntries, Ledger.Name];

    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        AccessDocuments.Configure(options);
        options.Schema.For<SchoolSettings>().DatabaseSchemaName(Name);
        options.Schema.For<Letter>().DatabaseSchemaName(Name).DocumentAlias("digest");
        options.Storage.ExtendedSchemaObjects.Add(Concerns.Table());
        options.Storage.ExtendedSchemaObjects.Add(Ledger.Table());
        options.Projections.Add(new Concerns(), ProjectionLifecycle.Inline);
    }
}
