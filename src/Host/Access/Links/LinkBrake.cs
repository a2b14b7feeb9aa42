using Mentorship.Host.Access.Braking;
using Microsoft.Extensions.Caching.Memory;

namespace Mentorship.Host.Access.Links;

/// <summary>Makes whoever guesses a birth date wait, longer each time; a link that does not exist is waited for just so.</summary>
public sealed class LinkBrake(TimeProvider clock) : IDisposable
{
    /// <summary>One slip of the finger costs nothing.</summary>
    private const int Free = 2;

    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly MemoryCache tries = new(new MemoryCacheOptions { SizeLimit = 100_000 });
    private readonly Lock gate = new();

    /// <summary>Lets a try begin and counts it, or tells how long to wait; many at once are no way round.</summary>
    public TimeSpan? Begin(string link)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            var known = tries.Get<Failures>(link) ?? Failures.None;
            var wait = known.Wait(Free, now);
            if (wait > TimeSpan.Zero) return wait;
            tries.Set(link, known.Another(now), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Remembered });
            return null;
        }
    }

    public void Succeeded(string link) => tries.Remove(link);

    public void Dispose() => tries.Dispose();
}
