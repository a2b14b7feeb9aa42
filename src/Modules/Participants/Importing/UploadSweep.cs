using Mentorship.Kernel.Vault;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mentorship.Participants.Importing;

/// <summary>Wipes, at the start and hour by hour, the lists that were sent a week ago and lie about.</summary>
public sealed partial class UploadSweep(NpgsqlDataSource database, TimeProvider clock, ILogger<UploadSweep> log) : BackgroundService
{
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);
    private static readonly TimeSpan Pulse = TimeSpan.FromHours(1);

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
        await using var old = database.Asking(Sight.Everything, $"delete from {Upload.Table} where (data ->> 'at')::timestamptz < $1", clock.GetUtcNow() - Patience);
        return await old.ExecuteNonQueryAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Information, "Lists of people that lay about were wiped: {Count}")]
    private static partial void Swept(ILogger logger, int count);

    [LoggerMessage(LogLevel.Error, "Lists of people that lie about were not wiped; it is tried again in an hour")]
    private static partial void Failed(ILogger logger, Exception exception);
}
