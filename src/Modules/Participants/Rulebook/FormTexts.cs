using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Participants.Rulebook;

/// <summary>What the forms say, word for word, by their versions; whoever changes a text counts its version on.</summary>
public sealed record FormTexts(string Source, IReadOnlyDictionary<string, IReadOnlyDictionary<string, FormText>> Texts)
{
    public static FormTexts InForce { get; } = Law.Read<FormTexts>("texts");

    /// <summary>The text of a version in the reader's language, with what the blanks stand for.</summary>
    public FormText Of(string version, IReadOnlyDictionary<string, string> blanks)
    {
        var text = Texts[version][CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ru"];
        return new(Fill(text.Title, blanks), [.. text.Paragraphs.Select(x => Fill(x, blanks))]);
    }

    private static string Fill(string text, IReadOnlyDictionary<string, string> blanks) =>
        Regex.Replace(text, @"\{(\w+)\}", x => blanks.GetValueOrDefault(x.Groups[1].Value, "—"));
}

/// <summary>A document as it is read: a title and paragraphs.</summary>
public sealed record FormText(string Title, IReadOnlyList<string> Paragraphs);
