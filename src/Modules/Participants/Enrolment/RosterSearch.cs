using System.Text.RegularExpressions;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>What somebody types to find people, taken apart: words, each of which must be in name, class or post, and telephones or parts of them.</summary>
public sealed partial record RosterSearch(IReadOnlyList<string> Words, IReadOnlyList<string> Phones)
{
    private const int Most = 8;

    public static RosterSearch Of(string? typed)
    {
        var text = Card.Normal(typed ?? "");
        // first of all, else the number of a class would be taken for the end of a telephone before it
        var classes = Class().Matches(text).Select(x => x.Groups[1].Value + x.Groups[2].Value).ToArray();
        text = Class().Replace(text, " ");
        string[] phones = [.. Traces.PhonesIn(text).Distinct().Take(Most)];
        var rest = phones.Aggregate(text, (left, phone) => left.Replace(phone, " ", StringComparison.Ordinal));
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(x => x.Trim('«', '»', '"', '(', ')', ',', ';')).Where(x => x.Length > 0);
        return new([.. words.Concat(classes).Distinct().Take(Most)], phones);
    }

    /// <summary>Whether a word is a class or its number: «1а» is not in «11а».</summary>
    public static bool IsClass(string word) => WholeClass().IsMatch(word);

    /// <summary>What may stand among the digits kept: those typed, or, where an 8 or a +7 began a number not typed to its end, the beginning of one.</summary>
    public static IReadOnlyList<string> BeginningsOf(string phone) => Traces.DigitsOf(phone) is var digits && digits[0] is '7' or '8' && digits.Length > 3
        ? [digits, " " + digits[1..]]
        : [digits];

    [GeneratedRegex(@"(?<!\d)(\d{1,2})[\s«""-]*(\p{L})[»""]?(?![\p{L}\d])")]
    private static partial Regex Class();

    [GeneratedRegex(@"^\d{1,2}\p{L}?$")]
    private static partial Regex WholeClass();
}
