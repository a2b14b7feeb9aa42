using System.IO.Compression;

namespace Mentorship.Kernel.Tables;

/// <summary>Looks at what a packed file says it holds before anything of it is unpacked.</summary>
public static class Parcel
{
    private const int MostEntries = 1000;

    private const long MostUnpacked = 32 * 1024 * 1024, MostBesideTable = 4 * 1024 * 1024;

    /// <exception cref="Unreadable">It is no workbook, or a bomb.</exception>
    public static void InspectWorkbook(byte[] content) => Inspect(content, "xl/workbook.xml", Say.NotAWorkbook);

    /// <exception cref="Unreadable">It is no document of a word processor, or a bomb.</exception>
    public static void InspectDocument(byte[] content) => Inspect(content, "word/document.xml", Say.NotADocument);

    private static void Inspect(byte[] content, string heart, string sentence)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false));
            if (zip.GetEntry(heart) is null) throw new Unreadable(zip.GetEntry("content.xml") is null ? sentence : Say.OtherSpreadsheet);
            if (zip.Entries.Count > MostEntries || zip.Entries.Sum(x => x.Length) > MostUnpacked || zip.Entries.Where(x => !HoldsRows(x)).Any(x => x.Length > MostBesideTable))
                throw new Unreadable(Say.WorkbookTooLarge);
        }
        catch (Exception exception) when (exception is InvalidDataException or OverflowException)
        {
            throw new Unreadable(sentence);
        }
    }

    private static bool HoldsRows(ZipArchiveEntry entry) => entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase)
        || entry.FullName is "word/document.xml" || entry.FullName.Contains("/media/", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
}
