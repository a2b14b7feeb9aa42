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

    // the default of 500 makes views follow three times slower (docs/performance.md)
    private const int BatchSize = 2000;

    // whoever waits for a view lets it look at once (Pulse); looking more often than this costs more than the commands themselves
    private static readonly TimeSpan Leisure = TimeSpan.FromMilliseconds(250);

    /// <summary>The log over a connection; only the owner of the database may make or alter tables.</summary>
    public static void AddLog(this IServiceCollection services, string connection, IReadOnlyList<Module> modules, AutoCreate tables = AutoCreate.None)
    {
        services.AddSingleton(NpgsqlDataSource.Create(Tuned(connection)));
        // what follows the whole log sees all schools; a session narrows it to its own
        services.AddKeyedSingleton(Schema, NpgsqlDataSource.Create(Tuned(connection, $"-c {Sight.Setting}={Sight.Everything}")));
        foreach (var module in modules) services.AddSingleton<IConfigureMarten>(module);
        services.ConfigureMarten(options => options.Projections.All.ForEach(x => x.Options.BatchSize = BatchSize));
        services.AddSingleton<Pulse>().ConfigureMarten((given, options) => options.Projections.Wakeup = given.GetRequiredService<Pulse>());
        services.AddMarten(options =>
            {
                Configure(options, modules);
                options.AutoCreateSchemaObjects = tables;
            })
            .UseNpgsqlDataSource(Schema)
            .BuildSessionsWith<SchoolSessions>(ServiceLifetime.Singleton)
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
        options.UseRowLevelSecurity(Sight.Setting);
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, json => Json.Configure(json));
        options.Events.DatabaseSchemaName = Schema;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.UseMandatoryStreamTypeDeclaration = true;
        options.Events.EnableUniqueIndexOnEventId = true;
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Projections.SlowPollingTime = options.Projections.FastPollingTime = Leisure;
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

    /// <summary>A connection goes back into the pool without the school it was set to, whatever the settings say.</summary>
    private static string Tuned(string connection, string? settings = null)
    {
        var tuned = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 60, AutoPrepareMinUsages = 2, NoResetOnClose = false };
        tuned.Options = $"{tuned.Options} {settings}".Trim() is { Length: > 0 } options ? options : null;
        return tuned.ConnectionString;
    }
}
