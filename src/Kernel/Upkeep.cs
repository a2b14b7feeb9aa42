using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mentorship.Kernel;

/// <summary>What the program that serves does by itself, once it has started and from then on at every pulse; what fails because of the database is tried again at the next.</summary>
public abstract partial class Upkeep(TimeSpan pulse, TimeProvider clock, IHostApplicationLifetime program, ILogger log) : BackgroundService
{
    /// <summary>Does it once.</summary>
    protected abstract Task Go(CancellationToken cancellation);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // before that the bus takes nothing
        var started = new TaskCompletionSource();
        await using var running = program.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(pulse, clock);
        do
        {
            try
            {
                await Go(stoppingToken);
            }
            catch (NpgsqlException exception)
            {
                Failed(log, GetType().Name, pulse, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Says how much went, where anything did.</summary>
    protected void Tell(long gone)
    {
        if (gone > 0) Gone(log, GetType().Name, gone);
    }

    [LoggerMessage(LogLevel.Information, "{Upkeep} removed {Count}")]
    private static partial void Gone(ILogger logger, string upkeep, long count);

    [LoggerMessage(LogLevel.Error, "{Upkeep} failed; it is tried again in {Pulse}")]
    private static partial void Failed(ILogger logger, string upkeep, TimeSpan pulse, Exception exception);
}
