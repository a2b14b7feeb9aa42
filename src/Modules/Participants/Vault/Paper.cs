using System.IO.Compression;

namespace Mentorship.Participants.Vault;

/// <summary>An attached paper: its bytes, its type as the bytes themselves tell it.</summary>
public sealed record Paper(Guid Id, string FileName, string ContentType, byte[] Content)
{
    public const int Limit = 10 * 1024 * 1024;

    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The type by the first bytes, or nothing for a file that is none of the four kinds taken.</summary>
    public static string? TypeOf(byte[] content) => content switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => "application/pdf",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0x50, 0x4B, 0x03, 0x04, ..] when HoldsDocument(content) => Docx,
        _ => null,
    };

    private static bool HoldsDocument(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false));
            return zip.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
