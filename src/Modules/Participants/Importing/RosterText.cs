using System.Text;
using UtfUnknown;

namespace Mentorship.Participants.Importing;

/// <summary>Finds out how a list was written down, as school programs write it: UTF-8, UTF-16 or Windows-1251; semicolon, comma or tab.</summary>
public static class RosterText
{
    private static readonly char[] Delimiters = [';', '\t', ','];
    private const int Looked = 10;

    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    static RosterText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or nothing when it is no text.</summary>
    public static string? Of(byte[] content)
    {
        var text = Decode(content).TrimStart('\uFEFF');
        return text.Contains('\0') ? null : text;
    }

    /// <summary>Whichever stands most often in the first lines: a title above the headings may have a comma of its own.</summary>
    public static char DelimiterOf(string text)
    {
        var counts = new int[Delimiters.Length];
        var looked = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            for (var i = 0; i < Delimiters.Length; i++) counts[i] += line.Count(Delimiters[i]);
            if (++looked == Looked) break;
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>Whether some line has more cells than any list has columns; told without taking it apart.</summary>
    public static bool IsWiderThan(string text, char delimiter, int columns)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Count(delimiter) > columns) return true;
        return false;
    }

    private static string Decode(byte[] content) => content switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(content),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(content),
        _ when Utf8(content) is { } text => text,
        _ => Detected(content).GetString(content),
    };

    private static string? Utf8(byte[] content)
    {
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Short lists mislead the detector, so only an alphabet that can be Russian is believed.</summary>
    private static Encoding Detected(byte[] content) => CharsetDetector.DetectFromBytes(content).Detected?.Encoding switch
    {
        { CodePage: 1200 or 1201 or 866 or 20866 } found => found,
        _ => Encoding.GetEncoding(1251),
    };
}
