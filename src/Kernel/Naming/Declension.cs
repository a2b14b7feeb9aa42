using Mentorship.Language;

namespace Mentorship.Kernel.Naming;

/// <summary>Puts names of people into the cases of Russian grammar: by the rules of petrovich and what they lack; whose sex neither the middle name tells nor, before initials, the surname, stays as typed.</summary>
public static class Declension
{
    private static readonly DeclensionRules Known = DeclensionRules.Read("petrovich.json"), Beyond = DeclensionRules.Read("beyond-petrovich.json");

    public static string Of(string fullName, NameCase wanted) => fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var last, var first] => Of(last, first, null, wanted),
        [var last, var first, .. { Length: > 0 } middle] => Of(last, first, string.Join(' ', middle), wanted),
        _ => fullName,
    };

    public static string Of(string last, string first, string? middle, NameCase wanted) =>
        wanted == NameCase.Nominative || (Beyond.SexOf(middle) ?? (first.EndsWith('.') ? Beyond.SexBySurname(last) : null)) is not { } sex
            ? Joined(last, first, middle)
            : Joined(Part(x => x.LastName, sex, last, wanted), Part(x => x.FirstName, sex, first, wanted), middle is null ? null : Part(x => x.MiddleName, sex, middle, wanted));

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(x => !string.IsNullOrWhiteSpace(x)));

    private static string Part(Func<DeclensionRules, PartRules> of, string sex, string part, NameCase wanted)
    {
        var words = part.Split('-');
        return string.Join('-', words.Select((x, i) => Word(of, sex, x, i < words.Length - 1, wanted)));
    }

    /// <summary>An initial is nobody's ending.</summary>
    private static string Word(Func<DeclensionRules, PartRules> of, string sex, string word, bool leads, NameCase wanted)
    {
        if (word.Length < 2 || word[^1] == '.') return word;
        var rule = of(Beyond).For(word, sex, leads) ?? of(Known).For(word, sex, leads);
        var ending = rule?.Mods[(int)wanted - 1] ?? NameRule.Same;
        if (ending == NameRule.Same) return word;
        var stem = word[..^ending.Count(x => x == '-')];
        var own = ending.TrimStart('-');
        return stem + (word.All(char.IsUpper) ? own.ToUpperInvariant() : own);
    }
}
