using System.Security.Cryptography;
using JasperFx.Resources;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel.Journal;
using Npgsql;
using Wolverine;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Isolation;

/// <summary>Applies the schema as the owner of the database, and answers by which connection the program goes in: as a role that owns nothing.</summary>
public static class Groundwork
{
    /// <summary>Applies what is not yet applied; an unchanged program finds its mark and starts at once.</summary>
    public static async Task<string> Lay(string owner, string? application, IReadOnlyList<Module> modules)
    {
        await using var database = NpgsqlDataSource.Create(owner);
        await using var connection = await OpenOrExit(database);
        await Do(connection, "select pg_advisory_lock(hashtextextended('mentorship groundwork', 0))");
        var role = await RoleOrExit(connection, owner, application);
        var mark = Mark(modules, role);
        if (await MarkIn(connection, role) == mark) return role.Connection;
        // apart from the flow of the program, whose first host a test's factory takes for its own
        Task applied;
        using (ExecutionContext.SuppressFlow()) applied = Task.Run(() => Apply(owner, modules));
        await applied;
        await Do(connection, Policies.Sql(role, [.. modules.Select(x => x.Name), Log.Schema, Bus.Schema, AccessDocuments.Schema, Ledger.Schema]));
        await Do(connection, AppendOnly.Sql(role, [.. modules.SelectMany(x => x.AppendOnly)]));
        await Do(connection, AccessDocuments.WithoutNames);
        await Do(connection, $"comment on schema {Log.Schema} is '{mark}'");
        return role.Connection;
    }

    private static async Task<NpgsqlConnection> OpenOrExit(NpgsqlDataSource database)
    {
        try
        {
            return await database.OpenConnectionAsync();
        }
        catch (NpgsqlException unreachable)
        {
            throw await Exit(Say.DatabaseUnreachable.Replace("{0}", unreachable.Message, StringComparison.Ordinal), unreachable);
        }
    }

    private static async Task<ApplicationRole> RoleOrExit(NpgsqlConnection connection, string owner, string? application)
    {
        try
        {
            return await ApplicationRole.Of(connection, owner, application);
        }
        catch (NoApplicationRole none)
        {
            throw await Exit(none.Message, none);
        }
    }

    /// <summary>Without its database there is no program; whoever starts it is told what to mend.</summary>
    private static async Task<Exception> Exit(string sentence, Exception cause)
    {
        await Console.Error.WriteLineAsync(sentence);
        Environment.Exit(1);
        return cause;
    }

    private static async Task Apply(string owner, IReadOnlyList<Module> modules)
    {
        using var host = new HostBuilder()
            .ConfigureLogging(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Critical))
            .ConfigureServices(services => services.AddSingleton<TimeProvider>(TimeProvider.System).AddLog(owner, modules, JasperFx.AutoCreate.CreateOrUpdate))
            .UseBus(modules, pregenerated: false, beside: true, JasperFx.AutoCreate.CreateOrUpdate)
            .Build();
        await host.SetupResources();
        foreach (var module in modules) await module.Amend(host.Services.GetRequiredService<IDocumentStore>());
    }

    /// <summary>What the schema is made from: the assemblies, as they were built, and who goes in.</summary>
    private static string Mark(IReadOnlyList<Module> modules, ApplicationRole role)
    {
        var built = modules.SelectMany(x => new[] { x.Own, x.Contracts }).Append(typeof(IDocumentStore).Assembly).Append(typeof(WolverineOptions).Assembly)
            .Select(x => x.ManifestModule.ModuleVersionId).Distinct().Order();
        return Convert.ToHexStringLower(SHA256.HashData([.. built.SelectMany(x => x.ToByteArray()), .. System.Text.Encoding.UTF8.GetBytes(role.Name)]))[..32];
    }

    /// <summary>A copy of a database brings the mark along, but not what a role was granted.</summary>
    private static async Task<string?> MarkIn(NpgsqlConnection connection, ApplicationRole role)
    {
        await using var command = new NpgsqlCommand($"select obj_description(oid) from pg_namespace where nspname = '{Log.Schema}' and has_schema_privilege($1, oid, 'usage')", connection)
        { Parameters = { new() { Value = role.Name } } };
        return await command.ExecuteScalarAsync() as string;
    }

    private static async Task Do(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
