using System.Reflection;
using JasperFx;
using JasperFx.Events;
using JasperFx.MultiTenancy;
using Marten;
using Marten.Storage;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Language;
using Npgsql;
using Weasel.Core;
using Wolverine;
using Wolverine.Marten;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host;

/// <summary>The one log: an event store of all modules, a tenant per school.</summary>
public static class Log
{
    public const string Schema = "log";

    public static void AddLog(this IServiceCollection services, string connection, IReadOnlyList<Module> modules)
    {
        services.AddSingleton(NpgsqlDataSource.Create(Tuned(connection)));
        foreach (var module in modules) services.AddSingleton<IConfigureMarten>(module);
        services.AddMarten(options => Configure(options, modules))
            .UseNpgsqlDataSource()
            .BuildSessionsWith<SchoolSessions>(ServiceLifetime.Singleton)
            .ApplyAllDatabaseChangesOnStartup()
            .IntegrateWithWolverine(wolverine =>
            {
                wolverine.MessageStorageSchemaName = Bus.Schema;
                wolverine.UseWolverineManagedEventSubscriptionDistribution = true;
            })
            .SubscribeToEvents(new Herald(Heard(modules)));
    }

    /// <summary>How events are kept; a second opening of the same log must agree in this.</summary>
    public static void Configure(StoreOptions options, IReadOnlyList<Module> modules)
    {
        options.DatabaseSchemaName = "host";
        options.Policies.AllDocumentsAreMultiTenanted();
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, json => Json.Configure(json));
        options.Events.DatabaseSchemaName = Schema;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.UseMandatoryStreamTypeDeclaration = true;
        options.Events.EnableUniqueIndexOnEventId = true;
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Projections.SlowPollingTime = TimeSpan.FromMilliseconds(50);
        options.Projections.FastPollingTime = TimeSpan.FromMilliseconds(25);
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Errors.SkipUnknownEvents = false;
        options.Events.AutoDiscoverTagTypes = false;
        options.Listeners.Add(new Stamp());
        foreach (var fact in Facts(modules)) options.Events.MapEventType(fact, fact.GetCustomAttribute<LogNameAttribute>()!.Name);
    }

    /// <summary>The events that some handler of some module listens to.</summary>
    private static IEnumerable<Type> Heard(IEnumerable<Module> modules) =>
        (from module in modules
         from handler in module.Own.GetTypes()
         where handler.Name.EndsWith("Handler", StringComparison.Ordinal)
         from method in handler.GetMethods(BindingFlags.Public | BindingFlags.Static)
         where method.Name == "Handle" && typeof(IFact).IsAssignableFrom(method.GetParameters()[0].ParameterType)
         select method.GetParameters()[0].ParameterType).Distinct();

    /// <summary>All events of all modules, public and private.</summary>
    public static IEnumerable<Type> Facts(IEnumerable<Module> modules) =>
        from module in modules
        from type in module.Contracts.GetTypes().Concat(module.Own.GetTypes())
        where typeof(IFact).IsAssignableFrom(type)
        select type;

    private static string Tuned(string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 60, AutoPrepareMinUsages = 2 }.ConnectionString;
}
