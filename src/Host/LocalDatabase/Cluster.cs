using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Mentorship.Host.LocalDatabase;

/// <summary>A PostgreSQL server of the product's own, listening on the loopback address only.</summary>
public sealed class Cluster(DataDirectory data)
{
    private const string Owner = "mentorship";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Finds the server running, or makes and starts it; answers where it is.</summary>
    public async Task<string> Open()
    {
        var password = data.ReadPassword();
        if (Running() is not { } port)
        {
            var binaries = ServerBinaries.Find(data.Major);
            var unprivileged = new Unprivileged();
            if (data.Major is null) Make(binaries, unprivileged);
            unprivileged.Give(data.Cluster);
            port = data.FreePort();
            Start(binaries, unprivileged, port);
        }

        // no Kerberos is asked here, and the library for it has been seen to abort a process that ends while a connection is opened
        var connection = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = Owner, Password = password, Database = Owner, GssEncryptionMode = GssEncryptionMode.Disable };
        await Answering(connection.ConnectionString);
        return connection.ConnectionString;
    }

    /// <summary>Ends all connections, writes everything down and stops.</summary>
    public void Stop()
    {
        if (Lock() is not [var process, ..] || Running() is null) return;
        using var server = Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture));
        Shell.Run(["sh", "-c", "kill -INT \"$0\"", process]);
        server.WaitForExit(Patience);
    }

    /// <summary>Puts an empty database in place of the one there is.</summary>
    public static async Task Clear(string connection)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Database = "postgres", Pooling = false });
        await source.CreateCommand($"drop database if exists {Owner} with (force)").ExecuteNonQueryAsync();
        await source.CreateCommand($"create database {Owner}").ExecuteNonQueryAsync();
    }

    private void Make(ServerBinaries binaries, Unprivileged unprivileged)
    {
        // under another name first, so that half a cluster is never taken for a whole one
        var half = data.Cluster + ".half";
        if (Directory.Exists(half)) Directory.Delete(half, recursive: true);
        Directory.CreateDirectory(half);
        unprivileged.Give(half);
        unprivileged.Give(data.Password);
        var made = Shell.Run(unprivileged.Run(binaries["initdb"], "-D", half, "-U", Owner, "--auth=scram-sha-256", $"--pwfile={data.Password}", "--encoding=UTF8", "--locale=C.UTF-8"));
        if (!made.Succeeded) throw new NoDatabase("PostgreSQL не смог создать файлы базы.", $"PostgreSQL could not make the database files.\n{made.Output}");
        Directory.Move(half, data.Cluster);
    }

    private void Start(ServerBinaries binaries, Unprivileged unprivileged, int port)
    {
        // a lock whose process is gone, or is somebody else by now
        File.Delete(Path.Combine(data.Cluster, "postmaster.pid"));
        string[] settings =
        [
            $"port={port}", "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200",
            // what was entered must not reach the server's log with a failed statement
            "log_min_error_statement=panic", "log_error_verbosity=terse", "log_parameter_max_length_on_error=0",
        ];
        Shell.Leave(unprivileged.Run([binaries["postgres"], "-D", data.Cluster, .. settings.SelectMany(x => (string[])["-c", x])]), data.ServerLog);
    }

    private int? Running()
    {
        if (Lock() is not [var process, _, _, var port, ..] || !IsOurs(process)) return null;
        return int.Parse(port, CultureInfo.InvariantCulture);
    }

    private bool IsOurs(string process) => Directory.Exists("/proc/self")
        ? File.Exists($"/proc/{process}/cmdline") && File.ReadAllText($"/proc/{process}/cmdline").Split('\0').Contains(data.Cluster)
        : Shell.Run(["kill", "-0", process]).Succeeded;

    private string[] Lock()
    {
        var file = Path.Combine(data.Cluster, "postmaster.pid");
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }

    private async Task Answering(string connection)
    {
        var until = DateTime.UtcNow + Patience;
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Database = "postgres", Pooling = false, Timeout = 5 });
        while (true)
        {
            try
            {
                await using var exists = source.CreateCommand($"select 1 from pg_database where datname = '{Owner}'");
                if (await exists.ExecuteScalarAsync() is null) await source.CreateCommand($"create database {Owner}").ExecuteNonQueryAsync();
                return;
            }
            catch (NpgsqlException) when (DateTime.UtcNow < until)
            {
                await Task.Delay(30);
            }
            catch (NpgsqlException exception)
            {
                throw new NoDatabase(
                    $"База данных не отвечает: {exception.Message} Подробности в файле {data.ServerLog}.", $"The database does not answer. Look into {data.ServerLog}.");
            }
        }
    }
}
