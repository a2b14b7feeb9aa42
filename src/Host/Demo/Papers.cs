using System.Text;
using Marten;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Kernel.Vault;
using Mentorship.Language;

namespace Mentorship.Host.Demo;

/// <summary>A sample scan for everything that the story's people sign.</summary>
public static class Papers
{
    public static DocumentId Of(string kind, params object[] whose) => new(NamedId.Of([kind, .. whose]));

    /// <summary>Attaches all papers of the story at once, each on the day of the act that rests on it.</summary>
    public static async Task Keep(IDocumentStore store, string school, IEnumerable<Act> acts)
    {
        await using var session = store.LightweightSession(school);
        foreach (var (on, command) in acts.Where(x => x.Command is not null).Select(x => (x.On, x.Command!)))
            foreach (var field in Mentions.In<DocumentId>(command.GetType()))
                if (field.GetValue(command) is DocumentId paper)
                    Kernel.Vault.Papers.Keep(session, Sample(paper, command.GetType(), field.Name, on), on.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
        await session.SaveChangesAsync();
    }

    private static Paper Sample(DocumentId id, Type command, string field, DateOnly on) =>
        new(id.Value, $"{Words.Field(command, field).Split(" (")[0]} {Words.Of(on)}.pdf", "application/pdf", Page($"{command.Name}, {on:yyyy-MM-dd}"));

    /// <summary>The smallest PDF page that readers open.</summary>
    private static byte[] Page(string title) => Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        + $"4 0 obj<</Length {41 + title.Length}>>stream\nBT /F 18 Tf 72 760 Td (Sample: {title}) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
}
