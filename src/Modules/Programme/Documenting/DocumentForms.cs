using System.Text.Json;
using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Documenting;

/// <summary>What papers usually say, with fields for the facts; the product brings it along. A line is a paragraph, <c>#</c> heads a part, <c>^</c> stands in the middle, <c>=</c> is signed, <c>@</c> stands for a table of facts.</summary>
public static class DocumentForms
{
    private static readonly Lazy<IReadOnlyDictionary<PaperForm, string[]>> Carried = new(Read);

    /// <summary>Papers that speak of one mentor.</summary>
    public static IReadOnlyList<PaperForm> OfPerson { get; } = [PaperForm.WorkAgreement, PaperForm.MentorCertificate];

    /// <summary>Papers that speak of the school.</summary>
    public static IReadOnlyList<PaperForm> OfSchool { get; } = [PaperForm.Regulation, PaperForm.Programme, PaperForm.PersonalDataPolicy, PaperForm.ParentsLetter];

    public static TextDocument Compose(PaperForm form, DocumentFacts facts)
    {
        var document = new TextDocument();
        foreach (var line in Carried.Value[form])
            switch (line)
            {
                case ['#', ' ', .. var heading]: document.Line(Fill(heading, facts), Aligned.Centred, bold: true); break;
                case ['^', ' ', .. var middle]: document.Line(Fill(middle, facts), Aligned.Centred); break;
                case ['=', ' ', .. var signed] when signed.Split('|', StringSplitOptions.TrimEntries) is [var post, var name]: document.Sides(post, Fill(name, facts)); break;
                case ['@', .. var table] when facts.TableOf(table) is { Count: > 1 } rows: document.Table(rows); break;
                case ['@', ..]: document.Line(Ordering.Drafting.OrderFacts.Blank); break;
                default: document.Line(Fill(line, facts)); break;
            }

        return document;
    }

    private static string Fill(string text, DocumentFacts facts) => MergeFields.Fill(text, facts.ValueOf);

    private static Dictionary<PaperForm, string[]> Read()
    {
        using var file = typeof(DocumentForms).Assembly.GetManifestResourceStream("documents.json")!;
        return JsonSerializer.Deserialize<Dictionary<PaperForm, string[]>>(file, Json.Options)!;
    }
}
