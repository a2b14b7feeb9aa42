using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Consenting.Wording;

/// <summary>The consent forms that the product brings along: what a school's own versions begin from.</summary>
public sealed record CarriedTexts(int Version, string Source, IReadOnlyDictionary<Element, Phrase> Everywhere, IReadOnlyDictionary<string, CarriedText> Forms)
{
    public static CarriedTexts InForce { get; } = Law.Read<CarriedTexts>("consents");

    public static IReadOnlyList<Element> RequiredOf(string code) => InForce.Forms[code].Required;

    public static ConsentText? Of(string code) => InForce.Forms.TryGetValue(code, out var form) ? form.Of(code, InForce) : null;
}

/// <summary>One form: what it must say, and what it says otherwise than all the others.</summary>
public sealed record CarriedText(Phrase Title, IReadOnlyList<Element> Required, IReadOnlyDictionary<Element, Phrase> Elements)
{
    public ConsentText Of(string code, CarriedTexts all) =>
        new(code, all.Version, Title, Required.ToDictionary(x => x, x => Elements.GetValueOrDefault(x) ?? all.Everywhere[x]));
}
