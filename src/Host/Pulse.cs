using JasperFx.Events.Daemon.HighWater;

namespace Mentorship.Host;

/// <summary>Views follow the log at leisure, many events at a time; where somebody waits for them they look at once.</summary>
public sealed class Pulse : IDaemonWakeup
{
    private readonly SemaphoreSlim wanted = new(0);

    public async Task WaitAsync(TimeSpan timeout, CancellationToken token)
    {
        await wanted.WaitAsync(timeout, token);
        while (await wanted.WaitAsync(0, token)) ;
    }

    public void Now() => wanted.Release();

    public void Dispose() => wanted.Dispose();
}
