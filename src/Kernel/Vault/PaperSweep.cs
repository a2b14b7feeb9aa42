using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mentorship.Kernel.Vault;

/// <summary>Takes out of the vault, at the start and hour by hour, papers that were attached a day ago and that no decision came to rest on.</summary>
public sealed partial class PaperSweep(NpgsqlDataSource database, TimeProvider clock, ILogger<PaperSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pulse = TimeSpan.FromHours(1);
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pulse, clock);
        do
        {
            try
            {
                if (await Sweep(stoppingToken) is > 0 and var swept) Swept(log, swept);
            }
            catch (NpgsqlException exception)
            {
                Failed(log, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> Sweep(CancellationToken cancellation)
    {
        await using var unused = database.Asking(Sight.Everything, $"delete from {Papers.Name} where bound_at is null and kept_at < $1", clock.GetUtcNow() - Patience);
        return await unused.ExecuteNonQueryAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Information, "Papers nobody used were removed: {Count}")]
    private static partial void Swept(ILogger logger, int count);

    [LoggerMessage(LogLevel.Error, "Papers nobody used were not removed; it is tried again in an hour")]
    private static partial void Failed(ILogger logger, Exception exception);
}
