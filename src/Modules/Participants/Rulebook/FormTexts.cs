using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Participants.Rulebook;

/// <summary>What the forms say, word for word, by their versions; whoever changes a text counts its version on.</summary>
public sealed record FormTexts(string Source, IReadOnlyDictionary<string, IReadOnlyDictionary<string, FormText>> Texts)
{
    public static FormTexts InForce { get; } = Law.Read<FormTexts>("texts");

    public bool Has(string version) => Texts.ContainsKey(version);

    /// <summary>The text of a version in the reader's language, with what the blanks stand for.</summary>
    public FormText Of(string version, IReadOnlyDictionary<string, string> blanks)
    {
        var text = Texts[version][CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ru"];
        return Filled(text.Title, text.Paragraphs, blanks);
    }

    /// <summary>A document in which every blank says what it stands for; what a school has yet to write, and what is written by hand, is a line.</summary>
    public static FormText Filled(string title, IEnumerable<string> paragraphs, IReadOnlyDictionary<string, string> blanks) =>
        new(Fill(title, blanks), [.. paragraphs.Select(x => Fill(x, blanks))]);

    private static string Fill(string text, IReadOnlyDictionary<string, string> blanks) =>
        Regex.Replace(text, @"\{(\??)([^{}]+)\}", x => x.Groups[1].Length == 0 && blanks.TryGetValue(x.Groups[2].Value, out var word) && word.Length > 0 ? word : Line);

    private const string Line = "____________";
}

/// <summary>A document as it is read: a title and paragraphs.</summary>
public sealed record FormText(string Title, IReadOnlyList<string> Paragraphs);
