using System.Globalization;

namespace Mentorship.Participants.Bases;

/// <summary>Names a base: of which cycle, which side, whose.</summary>
public static class BaseKey
{
    public static string Of(SchoolYear cycle, Side side, Contingent contingent) =>
        string.Create(CultureInfo.InvariantCulture, $"{cycle.First}/{side}/{contingent}");
}
