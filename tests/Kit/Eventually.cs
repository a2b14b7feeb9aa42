namespace Mentorship.Tests.Kit;

/// <summary>Waits for what comes about by itself, and no longer than it may take.</summary>
public static class Eventually
{
    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(50);

    public static async Task Holds(Func<Task<bool>> condition, int seconds = 60)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        using var pulse = new PeriodicTimer(Pulse);
        while (!await condition()) await pulse.WaitForNextTickAsync(patience.Token);
    }
}
