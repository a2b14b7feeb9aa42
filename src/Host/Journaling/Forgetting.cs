using Mentorship.Host.Isolation;
using Mentorship.Kernel;
using Npgsql;

namespace Mentorship.Host.Journaling;

/// <summary>Takes out of the journal of readings, at the start and day by day, what is older than it is to be kept.</summary>
public sealed partial class Forgetting(NpgsqlDataSource database, IConfiguration configuration, ILogger<Forgetting> log) : BackgroundService
{
    private const int Years = 3;
    private static readonly TimeSpan Pulse = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pulse);
        do
        {
            try
            {
                // time is the database's own here, as in the journal itself
                var before = DateTimeOffset.UtcNow.AddYears(-Math.Max(1, configuration.GetValue("Journal:KeptYears", Years))).AddDays(-1);
                await using var forgetting = database.Asking(Sight.Everything, $"select {AppendOnly.Forget}($1)", before);
                if (await forgetting.ExecuteScalarAsync(stoppingToken) is long and > 0 and var gone) Forgot(log, gone);
            }
            catch (NpgsqlException exception)
            {
                Failed(log, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Entries of the journal of readings that were kept long enough were removed: {Count}")]
    private static partial void Forgot(ILogger logger, long count);

    [LoggerMessage(LogLevel.Error, "The journal of readings was not shortened; it is tried again in a day")]
    private static partial void Failed(ILogger logger, Exception exception);
}
