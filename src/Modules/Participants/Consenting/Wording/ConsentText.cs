using System.Text.Json.Serialization;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Consenting.Wording;

/// <summary>What a consent form is made of: what 152-ФЗ art. 9 part 4 asks of it, the conditions of art. 10.1, the work of ТК РФ art. 351.8; in the order it is read.</summary>
public enum Element { Subject, Representative, Operator, Purpose, Work, Data, Actions, Processor, Conditions, Term, Withdrawal, Signature }

/// <summary>One version of a consent form, in elements.</summary>
public sealed record ConsentText(string Code, int Version, Phrase Title, IReadOnlyDictionary<Element, Phrase> Elements)
{
    /// <summary>Where a school has to write something of its own: «{?адрес школы}».</summary>
    public const string ToBeWritten = "{?";

    [JsonIgnore]
    public string Name => Named(Code, Version);

    public static string Named(string code, int version) => $"{code}/{version}";

    /// <summary>Whether an element says something, with nothing left for the school to write.</summary>
    public bool Has(Element element) =>
        Elements.GetValueOrDefault(element) is { } words && !string.IsNullOrWhiteSpace(words.Ru) && !words.Ru.Contains(ToBeWritten, StringComparison.Ordinal);

    /// <summary>The elements the form must have and has not.</summary>
    public IEnumerable<Element> Lacking() => CarriedTexts.RequiredOf(Code).Where(x => !Has(x));

    /// <summary>The document as it is read; a representative is spoken of only where one speaks.</summary>
    public FormText Read(IReadOnlyDictionary<string, string> blanks, bool byRepresentative) => FormTexts.Filled(
        Title.Word,
        Elements.OrderBy(x => x.Key).Where(x => byRepresentative || x.Key != Element.Representative).Select(x => x.Value.Word).Where(x => x.Length > 0), blanks);
}
