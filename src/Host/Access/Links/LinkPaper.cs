using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Host.Access.Links;

/// <summary>The paper that an act by link leaves: what was shown, what was clicked, when and by which link.</summary>
public static class LinkPaper
{
    /// <summary>A document a word processor opens: the text as it was shown, then how it was answered.</summary>
    public static byte[] Of(FormText shown, string version, string answer, OneTimeLink link, DateTimeOffset at)
    {
        string[] record =
        [
            $"{Say.LinkPaperAnswer}: {answer}",
            $"{Say.LinkPaperWhen}: {Moment.Of(at)} ({at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)})",
            $"{Say.LinkPaperLink}: {link.Number}. {Say.LinkPaperFactor}",
            .. link.OnScreen ? [$"{Say.LinkPaperScreen}: {link.IssuedBy}"] : Array.Empty<string>(),
            $"{Say.LinkPaperVersion}: {version}; SHA-256: {HashOf(shown)}",
        ];
        return TextDocument.Of([(shown.Title, true), .. shown.Paragraphs.Select(x => (x, false)), (Say.LinkPaperRecord, true), .. record.Select(x => (x, false))]);
    }

    /// <summary>By which anybody can tell that the text shown was this very one.</summary>
    public static string HashOf(FormText shown) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', shown.Paragraphs.Prepend(shown.Title)))));
}
