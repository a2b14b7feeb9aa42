using System.Globalization;

namespace Mentorship.Tests.Benchmarks;

/// <summary>A figure over several rounds: the one in the middle, the smallest and the greatest.</summary>
public sealed record Spread(IReadOnlyList<double> Rounds)
{
    public double Median => Rounds.Order().ElementAt(Rounds.Count / 2);

    /// <summary>This figure over another, round by round: both were taken one after the other.</summary>
    public Spread Over(Spread other) => new([.. Rounds.Zip(other.Rounds, (one, another) => one / another)]);

    public override string ToString() => $"{Text(Median)} ({Text(Rounds.Min())}–{Text(Rounds.Max())})";

    private static string Text(double figure) => figure.ToString(figure >= 100 ? "0" : figure >= 10 ? "0.0" : figure >= 0.1 ? "0.00" : "G2", CultureInfo.InvariantCulture);
}
