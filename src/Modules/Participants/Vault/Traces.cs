using System.Text.RegularExpressions;

namespace Mentorship.Participants.Vault;

/// <summary>How that is written down by which a person is found: a class without quotation marks, a telephone by its digits.</summary>
public static partial class Traces
{
    // all of them lie in one entry of an index, which has its limit
    private const int LongestPlace = 100, MostPhones = 8;

    private const int FewestDigits = 4, MostDigits = 15, National = 11;

    /// <summary>«5 «А»», 5-А and 5а are one class.</summary>
    public static string OfPlace(string place)
    {
        var plain = string.Concat(Card.Normal(place).Where(x => !" «»\"-".Contains(x, StringComparison.Ordinal)));
        return plain[..Math.Min(plain.Length, LongestPlace)];
    }

    /// <summary>The telephones among some contacts, each behind a space, so that its beginning can be told.</summary>
    public static string OfPhones(IEnumerable<string?> contacts) =>
        string.Concat(contacts.OfType<string>().SelectMany(PhonesIn).Select(DigitsOf).Where(x => x.Length <= MostDigits).Distinct().Take(MostPhones).Select(x => " " + x));

    /// <summary>What of a text may be a telephone or a part of one; two that stand side by side are two.</summary>
    public static IEnumerable<string> PhonesIn(string text) => Phone().Matches(text).Select(x => x.Value)
        .SelectMany(x => DigitsOf(x).Length > MostDigits ? x.Split(' ') : [x]).Where(x => DigitsOf(x).Length >= FewestDigits);

    /// <summary>The digits; a whole number of this country without the 8 or the +7 in front.</summary>
    public static string DigitsOf(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits is { Length: National } && digits[0] is '7' or '8' ? digits[1..] : digits;
    }

    [GeneratedRegex(@"(?<![\p{L}\d])\+?\d(?:[\d \u00A0().-]*\d)?")]
    private static partial Regex Phone();
}
