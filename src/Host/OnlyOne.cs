using Npgsql;

namespace Mentorship.Host;

/// <summary>
/// One program serves a database: a second one would take the first one's messages for those of a program that died.
/// The claim is a session lock, which PostgreSQL gives up when the program ends, however it ends; lost with its connection, it is claimed again.
/// </summary>
public sealed class OnlyOne(NpgsqlDataSource database, IHostApplicationLifetime program) : BackgroundService, IHostedLifecycleService
{
    private const string Claim = "select pg_advisory_lock(hashtextextended('mentorship', 0))";
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(5);

    private NpgsqlConnection? held;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (await Claimed(cancellationToken)) return;
        await Console.Error.WriteLineAsync(Say.ServedAlready);
        Environment.Exit(1);
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppedAsync(CancellationToken cancellationToken) => await Release();

    /// <summary>A host within another program may be let go without having been stopped.</summary>
    public override void Dispose()
    {
        Release().AsTask().GetAwaiter().GetResult();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var pulse = new PeriodicTimer(Pulse);
        while (await pulse.WaitForNextTickAsync(stoppingToken))
            if (!await Held(stoppingToken))
            {
                await Console.Error.WriteLineAsync(Say.ServedAlready);
                Environment.ExitCode = 1;
                program.StopApplication();
                return;
            }
    }

    /// <summary>Whether the database is still ours; while it does not answer, nobody else can have it.</summary>
    private async Task<bool> Held(CancellationToken cancellation)
    {
        try
        {
            await using var ask = new NpgsqlCommand("select 1", held);
            await ask.ExecuteNonQueryAsync(cancellation);
            return true;
        }
        catch (Exception lost) when (lost is NpgsqlException or InvalidOperationException)
        {
            try
            {
                await Release();
                return await Claimed(cancellation);
            }
            catch (NpgsqlException)
            {
                return true;
            }
        }
    }

    private async Task<bool> Claimed(CancellationToken cancellation)
    {
        held = await database.OpenConnectionAsync(cancellation);
        await using var claim = new NpgsqlBatch(held) { BatchCommands = { new("set lock_timeout = '5s'"), new(Claim) } };
        try
        {
            await claim.ExecuteNonQueryAsync(cancellation);
            return true;
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }

    private async ValueTask Release()
    {
        if (Interlocked.Exchange(ref held, null) is not { } ours) return;
        // an open session lock would go back into the pool with its connection
        database.Clear();
        await ours.DisposeAsync();
    }
}
