using Marten;
using Marten.Events;
using Npgsql;

namespace Mentorship.Host;

/// <summary>Waits until views and listeners have caught up with the log.</summary>
public sealed class Settling(IDocumentStore store, NpgsqlDataSource database, Pulse pulse)
{
    public async Task Wait(CancellationToken cancellation = default)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var quiet = 0; quiet < 2;)
        {
            pulse.Now();
            await store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(60));
            quiet = await UnderWay(cancellation) == 0 ? quiet + 1 : 0;
            await timer.WaitForNextTickAsync(cancellation);
        }
    }

    private async Task<long> UnderWay(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand($"select count(*) from {Bus.Schema}.wolverine_incoming_envelopes where status <> 'Handled'");
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
