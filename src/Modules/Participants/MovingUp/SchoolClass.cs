using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Participants.MovingUp;

/// <summary>A class of a school: the year of schooling, 1 to 11, and a letter if the school has several.</summary>
public readonly partial record struct SchoolClass(int Grade, string Letter)
{
    public const int Last = 11;

    /// <summary>The class that is written there, if it is one: 5А, 5 «А», 5-а.</summary>
    public static SchoolClass? Of(string place) =>
        Written().Match(place) is { Success: true } x && int.Parse(x.Groups["grade"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= Last and var grade
            ? new(grade, x.Groups["letter"].Value.ToUpperInvariant())
            : null;

    /// <summary>The class of the next year; none after the last.</summary>
    public SchoolClass? Next => Grade < Last ? this with { Grade = Grade + 1 } : null;

    /// <summary>As schools write it: 5 «А».</summary>
    public override string ToString() => Letter.Length == 0 ? $"{Grade}" : $"{Grade} «{Letter}»";

    [GeneratedRegex("""^\s*(?<grade>\d{1,2})(?:\s*класс)?[\s\-–«"]*(?<letter>\p{L}{0,2})[»"]?(?:\s*класс)?\s*$""", RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
