using JasperFx;
using JasperFx.CodeGeneration;
using Marten.Exceptions;
using Mentorship.Kernel;
using Mentorship.Kernel.Vault;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Persistence;

namespace Mentorship.Host;

/// <summary>How messages travel: durable local queues, a listener each its own, no refusal ever retried.</summary>
public static class Bus
{
    public const string Schema = "wolverine";

    public static IHostBuilder UseBus(this IHostBuilder host, IReadOnlyList<Module> modules, bool pregenerated, bool beside, AutoCreate tables = AutoCreate.None) => host.UseWolverine(options =>
    {
        options.AutoBuildMessageStorageOnStartup = tables;
        options.ApplicationAssembly = typeof(Bus).Assembly;
        foreach (var module in modules) options.Discovery.IncludeAssembly(module.Own);
        options.MultipleHandlerBehavior = MultipleHandlerBehavior.Separated;
        options.Durability.MessageStorageSchemaName = Schema;
        options.Durability.MessageIdentity = MessageIdentity.IdAndDestination;
        options.Durability.Mode = beside ? DurabilityMode.MediatorOnly : DurabilityMode.Solo;
        options.EntityDefaults.OnMissing = OnMissing.ThrowException;
        options.Policies.AutoApplyTransactions();
        options.Policies.UseDurableLocalQueues();
        options.Policies.Add<Binding>();
        options.Policies.Add<StepUp>();
        options.Policies.Add<Gate>();
        options.Policies.Add<Witness>();
        foreach (var policy in modules.SelectMany(x => x.Policies)) options.Policies.Add(policy);
        options.Policies.OnException<ConcurrencyException>().Or<ExistingStreamIdCollisionException>()
            .RetryWithCooldown(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(60), TimeSpan.FromMilliseconds(150), TimeSpan.FromMilliseconds(400));
        options.Policies.OnException<NotYet>()
            .RetryWithCooldown(TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(1))
            .Then.ScheduleRetry(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        options.Policies.OnException(exception => Problems.Of(exception) is not null).MoveToErrorQueue();
        options.CodeGeneration.Sources.Add(new Today());
        options.CodeGeneration.TypeLoadMode = pregenerated ? TypeLoadMode.Static : TypeLoadMode.Dynamic;
    });
}
