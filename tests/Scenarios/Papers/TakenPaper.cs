using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Mentorship.Tests.Scenarios.Papers;

/// <summary>A document that somebody took away.</summary>
public static partial class TakenPaper
{
    /// <summary>What stands in it.</summary>
    public static async Task<string> Read(HttpClient http, string address)
    {
        using var document = new ZipArchive(await http.GetStreamAsync(new Uri(address, UriKind.Relative)));
        using var reader = new StreamReader(document.GetEntry("word/document.xml")!.Open());
        return Tags().Replace(await reader.ReadToEndAsync(), " ");
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
