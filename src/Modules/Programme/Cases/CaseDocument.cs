using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.Cases;

/// <summary>The case of a group on paper (D-7, .docx): as it is written, or the empty form where nothing is.</summary>
public static class CaseDocument
{
    [View("/api/programme/groups/{group:guid}/case/document"), Needs(Deed.ReadCases)]
    public static async Task<IResult> Read(IQuerySession session, Courier courier, Guid group, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await CaseSheet.Read(session, group, cancellation);
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return OfficePaper.Hand(response, $"case-{sheet.Cycle.First}.docx", () => Write(sheet, school));
    }

    public static byte[] Write(CaseSheet sheet, string school)
    {
        var document = new TextDocument()
            .Line(school, Aligned.Centred).Line("").Line(Say.CaseHeading, Aligned.Centred, bold: true).Line(sheet.Words?.Title ?? "", Aligned.Centred, bold: true)
            .Line($"{Words.Of(sheet.Form)}, {sheet.Cycle}", Aligned.Centred);
        foreach (var (part, text) in (sheet.Words?.Parts ?? [.. Enum.GetValues<CasePart>().Select(x => (x, ""))]).Skip(1))
        {
            document.Line("").Line(Words.Of(part), Aligned.Left, bold: true);
            foreach (var line in text.ReplaceLineEndings("\n").Split('\n')) document.Line(line);
        }

        return document.Line("").Line("").Sides(Say.CaseSignedByMentor, "____________").Line("").Sides(Say.CaseSignedByCurator, "____________").ToFile();
    }
}
