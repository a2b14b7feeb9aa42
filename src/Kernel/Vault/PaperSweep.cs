using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mentorship.Kernel.Vault;

/// <summary>Takes out of the vault, hour by hour, papers that were attached a day ago and that no decision came to rest on.</summary>
public sealed class PaperSweep(NpgsqlDataSource database, TimeProvider clock, IHostApplicationLifetime program, ILogger<PaperSweep> log) : Upkeep(TimeSpan.FromHours(1), clock, program, log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    private readonly TimeProvider clock = clock;

    protected override async Task Go(CancellationToken cancellation)
    {
        await using var unused = database.Asking(Sight.Everything, $"delete from {Papers.Name} where bound_at is null and kept_at < $1", clock.GetUtcNow() - Patience);
        Tell(await unused.ExecuteNonQueryAsync(cancellation));
    }
}
