namespace Mentorship.Host.Access.Braking;

/// <summary>Wrong tries of one kind, and how long they make one wait: not at all at first, then twice as long each time.</summary>
public sealed record Failures(int Count, DateTimeOffset Last)
{
    public static readonly Failures None = new(0, DateTimeOffset.MinValue);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>How much longer to wait before the next try, if these many are free.</summary>
    public TimeSpan Wait(int free, DateTimeOffset now)
    {
        if (Count < free) return TimeSpan.Zero;
        var delay = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(Count - free + 1, 20)), Longest.TotalSeconds));
        return Last + delay > now ? Last + delay - now : TimeSpan.Zero;
    }

    public Failures Another(DateTimeOffset now) => new(Count + 1, now);
}
