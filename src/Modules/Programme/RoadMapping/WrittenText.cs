using System.Text;
using UtfUnknown;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Reads text in whatever encoding a school's office wrote it.</summary>
internal static class WrittenText
{
    static WrittenText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Of(byte[] content)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF') is var text && !text.Contains('\0')
                ? text : Detected(content);
        }
        catch (DecoderFallbackException)
        {
            return Detected(content);
        }
    }

    // what is neither UTF-8 nor UTF-16 comes from a Russian office table: short texts mislead the detector between the Cyrillic ones
    private static string Detected(byte[] content)
    {
        var found = CharsetDetector.DetectFromBytes(content).Detected?.Encoding;
        var encoding = found?.WebName.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) == true ? found
            : content.Length > 1 && content[1] == 0 ? Encoding.Unicode
            : content.Length > 1 && content[0] == 0 ? Encoding.BigEndianUnicode
            : content is [0xFF, 0xFE, ..] ? Encoding.Unicode
            : content is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
            : Encoding.GetEncoding(1251);
        return encoding.GetString(content).TrimStart('\uFEFF');
    }
}
