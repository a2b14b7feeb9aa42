using System.Globalization;
using System.IO.Compression;
using Mentorship.Kernel.Writing;

namespace Mentorship.Kernel.Vault;

/// <summary>An attached paper: its bytes, its type as the bytes themselves tell it.</summary>
public sealed record Paper(Guid Id, string FileName, string ContentType, byte[] Content)
{
    public const int Limit = 10 * 1024 * 1024;

    /// <summary>The type by the first bytes, or nothing for a file that is none of the four kinds taken.</summary>
    public static string? TypeOf(byte[] content) => content switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => "application/pdf",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0x50, 0x4B, 0x03, 0x04, ..] when HoldsDocument(content) => TextDocument.ContentType,
        _ => null,
    };

    /// <summary>The bare name of a file: without the folders it came from, without what cannot be printed or turns the reading around.</summary>
    public static string Named(string fileName)
    {
        var bare = string.Concat(fileName.Split('/', '\\')[^1].Where(x => char.GetUnicodeCategory(x) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)));
        return bare.Trim(' ', '.') is { Length: > 0 } named ? named : bare;
    }

    /// <summary>A document, not a bomb: nothing is unpacked here, and whoever unpacks it gets no more than this.</summary>
    private const int MostEntries = 1000, MostPacked = 100;

    private const long MostUnpacked = 100 * 1024 * 1024;

    private static bool HoldsDocument(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false));
            return zip.Entries.Count <= MostEntries && zip.Entries.Sum(x => x.Length) <= MostUnpacked
                && zip.Entries.All(x => x.Length <= (x.CompressedLength + 1024) * MostPacked && Path.GetExtension(x.Name) != ".bin")
                && zip.GetEntry("word/document.xml") is not null;
        }
        catch (Exception exception) when (exception is InvalidDataException or OverflowException)
        {
            return false;
        }
    }
}
