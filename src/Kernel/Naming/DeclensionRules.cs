using System.Text.Json;

namespace Mentorship.Kernel.Naming;

/// <summary>How the parts of a name are declined, as a file of rules has it.</summary>
public sealed record DeclensionRules(PartRules LastName, PartRules FirstName, PartRules MiddleName, IReadOnlyDictionary<string, IReadOnlyList<string>>? Gender,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? GenderOfSurname)
{
    public static DeclensionRules Read(string file)
    {
        using var rules = typeof(DeclensionRules).Assembly.GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize<DeclensionRules>(rules, JsonSerializerOptions.Web)!;
    }

    /// <summary>Whose name it is, as far as the end of the middle name tells.</summary>
    public string? SexOf(string? middleName) => middleName is null ? null : ByEnd(Gender, middleName);

    /// <summary>Whose surname it is, where only one sex bears it: of initials the middle name tells nothing.</summary>
    public string? SexBySurname(string surname) => ByEnd(GenderOfSurname, surname);

    private static string? ByEnd(IReadOnlyDictionary<string, IReadOnlyList<string>>? ends, string name) =>
        ends?.FirstOrDefault(x => x.Value.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase) && name.Length > end.Length + 1)).Key;
}

/// <summary>The rules of one part of a name: of whole words first, then of endings, the first that fits.</summary>
public sealed record PartRules(IReadOnlyList<NameRule>? Exceptions, IReadOnlyList<NameRule> Suffixes)
{
    public NameRule? For(string word, string sex, bool leads) =>
        (Exceptions ?? []).FirstOrDefault(x => x.IsFor(sex, leads) && x.Test.Contains(word, StringComparer.OrdinalIgnoreCase))
        ?? Suffixes.FirstOrDefault(x => x.IsFor(sex, leads) && x.Test.Any(end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase)));
}

/// <summary>For some words or endings of one sex or both: what is cut off and put on in the five oblique cases.</summary>
public sealed record NameRule(string Gender, IReadOnlyList<string> Test, IReadOnlyList<string> Mods, IReadOnlyList<string>? Tags)
{
    public const string Same = ".";

    private const string Both = "androgynous", Leading = "first_word";

    /// <param name="leads">Whether another part follows behind a hyphen.</param>
    public bool IsFor(string sex, bool leads) => (Gender == Both || Gender == sex) && (leads || Tags?.Contains(Leading) != true);
}
