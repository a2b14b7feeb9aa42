using System.Net;
using System.Text;
using System.Text.Json;
using Mentorship.Design;

namespace Mentorship.Host.Disclosing;

/// <summary>The page by which a person reads what is kept of them: plain, printable, without anything to be loaded.</summary>
internal static class ReadablePage
{
    public static string Of(Everything everything)
    {
        var page = new StringBuilder($"<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>{Text(Say.EverythingTitle)}</title></head><body><h1>{Text(Say.EverythingTitle)}</h1>");
        foreach (var record in everything.Records) Section(page, Words.Find(typeof(ReadablePage).Assembly, "Kept_" + record.Purpose.Replace('-', '_')) ?? record.Purpose, Fields(record.Content));
        Section(page, Say.EverythingConsents, everything.Person.Consents.Select(x => (Words.Of(x.Kind), $"{Words.Of(x.On)} – {Words.Of(x.WithdrawnOn ?? x.ValidUntil)}")));
        if (everything.WithPsychologist > 0) Section(page, Say.EverythingWithPsychologist, [(Say.EverythingAskPsychologist, $"{everything.WithPsychologist}")]);
        Section(page, Say.History, everything.History.Select(x => (Words.Of(x.OccurredOn), x.Told)));
        Section(page, Say.JournalOfPerson, everything.Accesses.Days.Select(x =>
            (Words.Of(x.Day), $"{string.Join(", ", x.Offices.Select(office => Words.Of(office)))}: {Words.Of(x.Matter)}, {x.Times}{(x.Purpose is null ? "" : $" ({x.Purpose})")}")));
        return page.Append("</body></html>").ToString();
    }

    private static void Section(StringBuilder page, string heading, IEnumerable<(string Label, string Told)> lines)
    {
        page.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h2>{Text(heading)}</h2><table>");
        foreach (var (label, told) in lines) page.Append(System.Globalization.CultureInfo.InvariantCulture, $"<tr><th align=\"left\">{Text(label)}</th><td>{Text(told)}</td></tr>");
        page.Append("</table>");
    }

    private static IEnumerable<(string, string)> Fields(JsonElement content) => content.EnumerateObject().Where(x => x.Value.ValueKind != JsonValueKind.Null)
        .Select(x => (Words.Find(typeof(ReadablePage).Assembly, "Kept_field_" + x.Name) ?? x.Name, x.Value.ToString()));

    private static string Text(string plain) => WebUtility.HtmlEncode(plain);
}
