using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring;

/// <summary>TODO.</summary>
public sealed class MonitoringModule() : Module("monitoring", typeof(CompletionReported).Assembly)
{
    public override void Configure(IServiceProvider services, StoreOptions options)
    {
    }
}
