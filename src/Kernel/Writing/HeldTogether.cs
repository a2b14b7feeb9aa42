using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Kernel.Writing;

/// <summary>Keeps signatures and pictures on the page of what they belong to: nobody signs an empty page.</summary>
internal static class HeldTogether
{
    public static IReadOnlyList<OpenXmlElement> In(IReadOnlyList<OpenXmlElement> blocks)
    {
        foreach (var at in Enumerable.Range(1, Math.Max(0, blocks.Count - 1)).Where(x => IsSigned(blocks[x]) || IsPicture(blocks[x]) || IsPicture(blocks[x - 1])))
            for (var before = at - 1; before >= 0 && !blocks[before].Descendants<Break>().Any(); before--)
            {
                foreach (var paragraph in Last(blocks[before])) (paragraph.ParagraphProperties ??= new()).KeepNext = new();
                if (blocks[before].InnerText.Length > 0 || IsPicture(blocks[before])) break;
            }

        return blocks;
    }

    /// <summary>Two texts on one line are a signature.</summary>
    private static bool IsSigned(OpenXmlElement block) => block is Paragraph { ParagraphProperties.Tabs: not null };

    /// <summary>What a picture is stands below it.</summary>
    private static bool IsPicture(OpenXmlElement block) => block.Descendants<Drawing>().Any();

    private static IEnumerable<Paragraph> Last(OpenXmlElement block) => block switch
    {
        Paragraph one => [one],
        Table table => table.Elements<TableRow>().Last().Descendants<Paragraph>(),
        _ => [],
    };
}
