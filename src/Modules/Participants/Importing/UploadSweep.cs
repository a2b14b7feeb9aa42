using Mentorship.Kernel.Vault;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mentorship.Participants.Importing;

/// <summary>Wipes, hour by hour, the lists that were sent a week ago and lie about.</summary>
public sealed class UploadSweep(NpgsqlDataSource database, TimeProvider clock, IHostApplicationLifetime program, ILogger<UploadSweep> log) : Upkeep(TimeSpan.FromHours(1), clock, program, log)
{
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    private readonly TimeProvider clock = clock;

    protected override async Task Go(CancellationToken cancellation)
    {
        await using var old = database.Asking(Sight.Everything, $"delete from {Upload.Table} where (data ->> 'at')::timestamptz < $1", clock.GetUtcNow() - Patience);
        Tell(await old.ExecuteNonQueryAsync(cancellation));
    }
}
