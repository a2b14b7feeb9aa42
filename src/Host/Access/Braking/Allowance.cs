namespace Mentorship.Host.Access.Braking;

/// <summary>Tries of one address that are not yet made good by time: so many are free, and some more each minute.</summary>
public sealed record Allowance(double Spent, DateTimeOffset Last)
{
    public static readonly Allowance Whole = new(0, DateTimeOffset.MinValue);

    /// <summary>How much longer to wait until one more is free.</summary>
    public TimeSpan Wait(int free, int eachMinute, DateTimeOffset now)
    {
        var over = Left(eachMinute, now) + 1 - free;
        return over > 0 ? TimeSpan.FromMinutes(over / eachMinute) : TimeSpan.Zero;
    }

    public Allowance Another(int eachMinute, DateTimeOffset now) => new(Left(eachMinute, now) + 1, now);

    public Allowance OneBack() => this with { Spent = Math.Max(0, Spent - 1) };

    private double Left(int eachMinute, DateTimeOffset now) => Math.Max(0, Spent - (now - Last).TotalMinutes * eachMinute);
}
