using Microsoft.Extensions.Caching.Memory;

namespace Mentorship.Host.Access.Braking;

/// <summary>
/// Slows down whoever guesses, and nobody else: tries count against who makes them. Many strangers at one login make all strangers wait,
/// never a device at which the login's owner has signed in before.
/// </summary>
public sealed class Brake(TimeProvider clock) : IDisposable
{
    private const int FreeTries = 5, FreeTriesOfAll = 50, FreeTriesOfAddress = 100, MoreEachMinute = 20;
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly MemoryCache tries = new(new MemoryCacheOptions { SizeLimit = 200_000 });
    private readonly Lock gate = new();

    /// <summary>Lets a try begin, or tells how long to wait. A try counts as failed until it has succeeded, so that many at once are no way around.</summary>
    public TimeSpan? Begin(Attempt attempt)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            var wait = Wait(attempt, now);
            if (wait > TimeSpan.Zero) return wait;
            Count(Own(attempt), now);
            if (attempt.Device is not null) return null;
            Count(OfAll(attempt), now);
            Keep(OfAddress(attempt), Spent(attempt).Another(MoreEachMinute, now));
            return null;
        }
    }

    /// <summary>Tells whether this failure has put the brake on.</summary>
    public bool Failed(Attempt attempt)
    {
        lock (gate)
            return Wait(attempt, clock.GetUtcNow()) > TimeSpan.Zero;
    }

    public void Succeeded(Attempt attempt)
    {
        lock (gate)
        {
            tries.Remove(Own(attempt));
            if (attempt.Device is not null) return;
            if (tries.TryGetValue<Failures>(OfAll(attempt), out var all)) Keep(OfAll(attempt), all! with { Count = all.Count - 1 });
            Keep(OfAddress(attempt), Spent(attempt).OneBack());
        }
    }

    public void Dispose() => tries.Dispose();

    private TimeSpan Wait(Attempt attempt, DateTimeOffset now)
    {
        var own = Known(Own(attempt)).Wait(FreeTries, now);
        if (attempt.Device is not null) return own;
        var address = Spent(attempt).Wait(FreeTriesOfAddress, MoreEachMinute, now);
        var all = Known(OfAll(attempt)).Wait(FreeTriesOfAll, now);
        return new[] { own, address, all }.Max();
    }

    private void Count(string key, DateTimeOffset now) => Keep(key, Known(key).Another(now));

    private Failures Known(string key) => tries.Get<Failures>(key) ?? Failures.None;

    private Allowance Spent(Attempt attempt) => tries.Get<Allowance>(OfAddress(attempt)) ?? Allowance.Whole;

    private void Keep<T>(string key, T counted) =>
        tries.Set(key, counted, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Remembered });

    private static string Own(Attempt attempt) => attempt.Device is { } device ? $"device {device} {attempt.Login}" : $"address {attempt.Address} {attempt.Login}";

    private static string OfAddress(Attempt attempt) => $"address {attempt.Address}";

    private static string OfAll(Attempt attempt) => $"all {attempt.Login}";
}
