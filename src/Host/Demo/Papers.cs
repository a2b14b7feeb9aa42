using System.Text;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Demo;

/// <summary>Sample scans, one of each kind, for what the story's people sign.</summary>
public static class Papers
{
    private static readonly string[] Kinds = ["powers", "consent", "long-term", "refusal", "assent", "order", "certificate", "programme", "grounds", "agreement", "evidence"];

    public static DocumentId Of(string kind) => new(NamedId.Of("demo-paper", kind));

    public static IEnumerable<Act> Keep(DateOnly on) =>
        Kinds.Select(kind => new Act(on, Role.Curator, new KeepPaper(Of(kind).Value, $"{kind}.pdf", "application/pdf", Blank(kind))));

    /// <summary>The smallest PDF page that readers open.</summary>
    private static byte[] Blank(string title) => Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        + $"4 0 obj<</Length {36 + title.Length}>>stream\nBT /F 18 Tf 72 760 Td (Sample: {title}) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
}
