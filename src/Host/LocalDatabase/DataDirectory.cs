using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Mentorship.Host.LocalDatabase;

/// <summary>Where the product keeps its own files: MENTORSHIP_DATA, else .data beside the solution, else .data here.</summary>
public sealed class DataDirectory
{
    private readonly string path = Environment.GetEnvironmentVariable("MENTORSHIP_DATA") is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.Combine(Root ?? Environment.CurrentDirectory, ".data");

    public DataDirectory() => Directory.CreateDirectory(path);

    /// <summary>The directory of the solution, when we run from its sources.</summary>
    public static string? Root { get; } = Above(AppContext.BaseDirectory);

    public string Cluster => Path.Combine(path, "pg");

    /// <summary>The keys that cookies and forms are signed by.</summary>
    public DirectoryInfo Keys => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(Path.Combine(path, "keys"))
        : Directory.CreateDirectory(Path.Combine(path, "keys"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <summary>The ledger of what was destroyed, beside the database and not in it.</summary>
    public string Erasures => Path.Combine(path, "erasures.jsonl");

    public string ServerLog => Path.Combine(path, "pg.log");

    public string Password => Path.Combine(path, "pg.password");

    /// <summary>The major version of the files, if there are any.</summary>
    public int? Major => File.Exists(Path.Combine(Cluster, "PG_VERSION"))
        ? int.Parse(File.ReadAllText(Path.Combine(Cluster, "PG_VERSION")), CultureInfo.InvariantCulture)
        : null;

    /// <summary>A password nobody needs to know; readable by its owner only.</summary>
    public string ReadPassword()
    {
        if (File.Exists(Password) && File.ReadAllText(Password) is { Length: > 0 } kept) return kept;
        File.WriteAllText(Password, "");
        Shell.Run(["chmod", "600", Password]);
        File.WriteAllText(Password, Convert.ToHexString(RandomNumberGenerator.GetBytes(24)));
        return File.ReadAllText(Password);
    }

    /// <summary>The port of last time if it is still free, else another free one, remembered.</summary>
    public int FreePort()
    {
        var remembered = Path.Combine(path, "pg.port");
        if (File.Exists(remembered) && int.TryParse(File.ReadAllText(remembered), CultureInfo.InvariantCulture, out var last) && Listen(last) is not null) return last;
        var port = Listen(0)!.Value;
        File.WriteAllText(remembered, port.ToString(CultureInfo.InvariantCulture));
        return port;
    }

    /// <summary>Alone while the server is started or stopped; waits for others who are at it.</summary>
    public async Task<IDisposable> Alone()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(Path.Combine(path, "pg.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 600)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>A mark that this process uses the server; the system takes it away when the process dies.</summary>
    public IDisposable Using() => new FileStream(Users, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);

    public bool UsedByNobody()
    {
        try
        {
            using var mine = new FileStream(Users, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string Users => Path.Combine(path, "pg.users");

    private static int? Listen(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }

    private static string? Above(string? directory) =>
        directory is null || File.Exists(Path.Combine(directory, "Mentorship.sln")) ? directory : Above(Path.GetDirectoryName(directory));
}
