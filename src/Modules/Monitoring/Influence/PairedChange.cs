using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Mentorship.Monitoring.Influence;

/// <summary>An interval that holds a true value with a confidence of 95 %.</summary>
public sealed record Interval(double From, double To);

/// <summary>What two measurements of the same people tell together: the mean change (positive is better) with its interval by Student's t, and its size by Hedges' g of paired differences.</summary>
public sealed record PairedChange(int Pairs, double Before, double After, double Change, Interval? Within, double? Size, Interval? SizeWithin)
{
    /// <summary>By which formulas; a report says it, so that it can be made again (6.4).</summary>
    public const int MethodVersion = 1;

    private const double TwoSided = 0.975;

    /// <summary>Of fewer people than <see cref="Few.Fewest"/> nothing is claimed beyond the means; where nothing varies a size has no meaning.</summary>
    public static PairedChange Of(IReadOnlyList<(decimal Before, decimal After, decimal Change)> pairs)
    {
        double[] changes = [.. pairs.Select(x => (double)x.Change)];
        var (mean, n) = (changes.Mean(), pairs.Count);
        var plain = new PairedChange(n, (double)pairs.Average(x => x.Before), (double)pairs.Average(x => x.After), mean, null, null, null);
        if (n < Few.Fewest) return plain;
        // asked of the decimals: equal fractions of doubles deviate a little from each other
        var deviation = pairs.All(x => x.Change == pairs[0].Change) ? 0 : changes.StandardDeviation();
        var reach = StudentT.InvCDF(0, 1, n - 1, TwoSided) * deviation / Math.Sqrt(n);
        var told = plain with { Within = new(mean - reach, mean + reach) };
        if (deviation == 0) return told;
        var size = mean / deviation * (1 - (3.0 / ((4 * (n - 1)) - 1)));
        var sizeReach = Normal.InvCDF(0, 1, TwoSided) * Math.Sqrt((1.0 / n) + (size * size / (2 * n)));
        return told with { Size = size, SizeWithin = new(size - sizeReach, size + sizeReach) };
    }
}
