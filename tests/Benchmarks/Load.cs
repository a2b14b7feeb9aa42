using System.Collections.Concurrent;
using System.Diagnostics;

namespace Mentorship.Tests.Benchmarks;

/// <summary>What a round of load came to: how many a second, and how long one took at the middle and at the slow end.</summary>
public sealed record Load(double PerSecond, double Middle, double Slow)
{
    /// <summary>So many writers at once, each doing one thing after the other.</summary>
    public static async Task<Load> Of(int writers, TimeSpan time, Func<int, Task> act)
    {
        var taken = new ConcurrentBag<List<double>>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var own = new List<double>();
            while (watch.Elapsed < time)
            {
                var begun = Stopwatch.GetTimestamp();
                await act(writer);
                own.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            taken.Add(own);
        })));
        var elapsed = watch.Elapsed.TotalSeconds;
        double[] sorted = [.. taken.SelectMany(x => x).Order()];
        return new(sorted.Length / elapsed, sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.99)]);
    }
}
