using Mentorship.Host.LocalDatabase;

namespace Mentorship.Host;

/// <summary>A PostgreSQL of the product's own for whoever names no other: found running or started, stopped by the last one who used it.</summary>
public static class LocalPostgres
{
    private const string Setting = "ConnectionStrings:Mentorship";
    private static bool left;

    /// <summary>The connection named in the settings, else to the product's own server.</summary>
    public static async Task<string> ConnectionOr(IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } named) return named;
        try
        {
            var data = new DataDirectory();
            var cluster = new Cluster(data);
            using var alone = await data.Alone();
            var mark = data.Using();
            configuration[Setting] = await cluster.Open();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Leave(data, cluster, mark);
            return configuration[Setting]!;
        }
        catch (Exception exception) when (exception is NoDatabase or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            Environment.Exit(1);
            throw;
        }
    }

    /// <summary>Lets the server go on when this program ends.</summary>
    public static void KeepRunning() => left = true;

    private static void Leave(DataDirectory data, Cluster cluster, IDisposable mark)
    {
        using var alone = data.Alone().GetAwaiter().GetResult();
        mark.Dispose();
        if (!left && data.UsedByNobody()) cluster.Stop();
    }
}
