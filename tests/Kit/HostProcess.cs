using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Mentorship.Host.LocalDatabase;
using Npgsql;

namespace Mentorship.Tests.Kit;

/// <summary>The program as a process of its own over a database of its own: to be looked at in a browser, or killed.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>A new empty database beside the tests' own; its connection string.</summary>
    public static async Task<string> NewDatabase()
    {
        var connection = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("ConnectionStrings__Mentorship")!);
        var name = "t_" + Guid.NewGuid().ToString("n")[..12];
        await using (var source = NpgsqlDataSource.Create(connection.ConnectionString))
        await using (var create = source.CreateCommand($"create database {name}"))
            await create.ExecuteNonQueryAsync();
        connection.Database = name;
        return connection.ConnectionString;
    }

    public static async Task DropDatabase(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("ConnectionStrings__Mentorship")!);
        await using var drop = source.CreateCommand($"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");
        await drop.ExecuteNonQueryAsync();
    }

    /// <summary>Starts the program, with settings if any, and waits until it answers.</summary>
    public static async Task<HostProcess> Start(string connectionString, params string[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var host = new HostProcess(Run(connectionString, ["--urls", address.ToString(), .. settings]), address);
        using var client = new HttpClient { BaseAddress = address };
        await Eventually.Holds(() => Answers(client), seconds: 90);
        return host;
    }

    /// <summary>Runs a command of the program to its end.</summary>
    public static async Task<int> Do(string connectionString, params string[] arguments)
    {
        using var process = Run(connectionString, arguments);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>Ends the program as a power cut would.</summary>
    public void Kill() => process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Run(string connectionString, params string[] arguments)
    {
        // the program as it was built for itself: a test's folder holds more assemblies than it knows of
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(DataDirectory.Root!, "src", "Host", "bin", built.Parent!.Name, built.Name, "Mentorship.Host.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = Path.GetDirectoryName(program)! };
        start.Environment["ConnectionStrings__Mentorship"] = connectionString;
        return Process.Start(start)!;
    }

    private static async Task<bool> Answers(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/login", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
