using JasperFx.Events.Projections;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Audit;
using Mentorship.Kernel;

namespace Mentorship.Host;

/// <summary>What stands around the modules: schools, accounts, the index of participants' histories.</summary>
public sealed class HostModule() : Module("host", typeof(HostModule).Assembly)
{
    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Schema.For<Account>().DatabaseSchemaName("access").SingleTenanted().UniqueIndex(x => x.Login);
        options.Schema.For<School>().DatabaseSchemaName("access").SingleTenanted();
        options.Storage.ExtendedSchemaObjects.Add(Concerns.Table());
        options.Projections.Add(new Concerns(), ProjectionLifecycle.Inline);
    }
}
