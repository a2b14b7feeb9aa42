using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.NormativeBase;

/// <summary>The year's plan of implementation as a document to be signed (.docx, D-3), with the marks as they stand.</summary>
public static class YearPlanPaper
{
    private static readonly IReadOnlyList<int> Shares = [6, 40, 12, 18, 14, 10];

    [View("/api/programme/plan/document"), Needs(Deed.ReadRoadmap)]
    public static async Task<IResult> Document(int? cycle, int? version, IQuerySession session, Courier courier, TimeProvider clock, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await YearPlanSheet.Read(session, clock, cycle, version, cancellation);
        if (sheet.Version == 0) throw new NotThere(Say.YearPlanNone);
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return OfficePaper.Hand(response, $"{Say.YearPlanTitle} {sheet.Cycle.First}-{sheet.Cycle.First + 1}.docx", () => Write(sheet, school));
    }

    public static byte[] Write(YearPlanSheet sheet, string school) => new TextDocument(across: true)
        .Line(school, Aligned.Centred).Line("")
        .Line(sheet.ApprovedOn is { } on ? Say.YearPlanStamp.With(sheet.OrderNumber, Words.Of(on)) : Say.YearPlanNotApproved, Aligned.Right).Line("")
        .Line(Say.YearPlanPaperTitle.With(sheet.Cycle), Aligned.Centred, bold: true).Line("")
        .Table([Say.YearPlanPaperHead.Split('|', StringSplitOptions.TrimEntries), .. sheet.Lines.Select(Row)], Shares)
        .ToFile();

    private static string[] Row(YearPlanLine line) =>
    [
        line.Planned.Line, line.Planned.Unnumbered(), Words.Of(line.Planned.DueOn), line.Planned.Responsible, line.Planned.Document,
        line.DoneOn is { } on ? Words.Of(on) : "",
    ];
}
