using System.Globalization;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>What is wrong with the answer to one question, as a sentence that says what to do.</summary>
public static class Fault
{
    private const int Longest = 4000;

    public static string? Of(Item item, IReadOnlyList<string> values) => (item.Kind, values) switch
    {
        (_, []) => item.Required ? Say.AnswerThis : null,
        (not ItemKind.Multi, { Count: > 1 }) => Say.OneAnswerOnly,
        (ItemKind.Text, [var text]) => text.Length > Longest ? Say.WordsTooLong : WordRules.IsClean(text) ? null : Say.ControlCharacters,
        (ItemKind.Number, [var number]) => OfNumber(item, number),
        _ when values.Distinct().Count() < values.Count => Say.NamedTwice,
        _ => values.All(x => item.Choices.Any(c => c.Code == x)) ? null : Say.ChooseOfThese,
    };

    private static string? OfNumber(Item item, string text)
    {
        var (from, to) = (item.From ?? 0, item.To ?? int.MaxValue);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? null
            : string.Format(CultureInfo.CurrentCulture, item.To is null ? Say.WholeNumber : Say.WholeNumberBetween, from, to);
    }
}
