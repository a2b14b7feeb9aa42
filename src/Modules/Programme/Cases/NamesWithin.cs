using System.Text.RegularExpressions;
using Mentorship.Kernel.Naming;
using Mentorship.Participants.Contracts;

namespace Mentorship.Programme.Cases;

/// <summary>Finds people in a text by their names, in whatever case of the grammar and of either sex: a family's name is everybody's in it.</summary>
public sealed partial class NamesWithin
{
    /// <summary>A shorter stem begins too many other words.</summary>
    private const int ShortestStem = 4, LongestEnding = 3;

    /// <summary>Middle names that stand in for one that is missing.</summary>
    private static readonly string[] EitherSex = ["Иванович", "Ивановна"];

    private readonly HashSet<string> forms = [];
    private readonly HashSet<string> stems = [];

    public NamesWithin(IEnumerable<Name> people)
    {
        foreach (var person in people.Where(x => !x.IsPseudonym))
        {
            var inCases = Forms(person);
            forms.UnionWith(inCases.SelectMany(Parts));
            foreach (var surname in inCases[0].Split(' ')[0].Split('-').Select(Plain)) stems.Add(StemOf(surname, inCases));
        }

        forms.RemoveWhere(x => x.Length < 2);
        stems.RemoveWhere(x => x.Length < ShortestStem);
    }

    /// <summary>The words of a text that are somebody's name, as they stand there, each once.</summary>
    public IReadOnlyList<string> In(string text) => [.. Word().Matches(text).Select(x => x.Value).Where(IsName).Distinct()];

    /// <summary>The text with dots in the place of names.</summary>
    public string Masked(string text) => Word().Replace(text, x => IsName(x.Value) ? "…" : x.Value);

    /// <summary>A name is written large; so common words that sound like one are left alone.</summary>
    private bool IsName(string word)
    {
        if (!char.IsUpper(word[0])) return false;
        var plain = Plain(word);
        return forms.Contains(plain) || stems.Any(x => plain.StartsWith(x, StringComparison.Ordinal) && plain.Length <= x.Length + LongestEnding);
    }

    /// <summary>Where no middle name tells the sex, the name declines as either.</summary>
    private static string[] Forms(Name person)
    {
        string[] known = [.. Enum.GetValues<NameCase>().Select(x => person.Cases.TryGetValue(x, out var form) ? form : Declension.Of(person.FullName, x))];
        return known.Distinct().Count() > 1 || known[0].Split(' ') is not [var last, var first, ..] ? known :
        [
            .. known,
            .. from middle in EitherSex
               from wanted in Enum.GetValues<NameCase>()
               select Declension.Of(last, first, middle, wanted) into declined
               select declined[..declined.LastIndexOf(' ')],
        ];
    }

    private static IEnumerable<string> Parts(string name) => Word().Matches(name).Select(x => Plain(x.Value));

    /// <summary>What all cases have in common; where nobody knows the cases, the name without the vowel it ends with.</summary>
    private static string StemOf(string surname, IReadOnlyList<string> inCases)
    {
        var stem = inCases.SelectMany(x => Parts(x.Split(' ')[0])).Where(x => x[0] == surname[0]).Aggregate(surname, Common);
        return stem == surname && "аяйьоеиыу".Contains(surname[^1], StringComparison.Ordinal) ? surname[..^1] : stem;
    }

    private static string Common(string one, string other) => one[..one.Zip(other).TakeWhile(x => x.First == x.Second).Count()];

    private static string Plain(string word) => word.ToLowerInvariant().Replace('ё', 'е');

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
