using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.Evidence;

/// <summary>The checklist of evidence to be handed in: as a workbook, and as a document to be signed.</summary>
public static class EvidenceFiles
{
    [View("/api/programme/evidence/workbook"), Needs(Deed.ReadOrders)]
    public static async Task Checklist(IQuerySession session, Courier courier, TimeProvider clock, DateOnly? on, HttpContext http)
    {
        var pack = await EvidencePack.Read(session, courier, clock, on, http.RequestAborted);
        TableColumn<EvidenceRow>[] columns = [new(Say.ColumnAsked, 60, x => Words.Of(x.Item)), new(Say.ColumnShownBy, 60, x => x.Shown ?? Say.EvidenceNothing)];
        await columns.TakeAway(Say.EvidenceTitle, FileOf(pack), pack.Rows.ToAsyncEnumerable(), http);
    }

    [View("/api/programme/evidence/document"), Needs(Deed.ReadOrders)]
    public static async Task<IResult> ChecklistPaper(IQuerySession session, Courier courier, TimeProvider clock, DateOnly? on, HttpResponse response, CancellationToken cancellation)
    {
        var pack = await EvidencePack.Read(session, courier, clock, on, cancellation);
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return OfficePaper.Hand(response, $"{FileOf(pack)}.docx", () => Write(pack, school));
    }

    public static byte[] Write(EvidencePack pack, string school) => new TextDocument()
        .Line(school, Aligned.Centred).Line("")
        .Line(Say.EvidenceTitle, Aligned.Centred, bold: true)
        .Line(Say.EvidenceOn.With(Words.Of(pack.On)), Aligned.Centred).Line("")
        .Table([["№", Say.ColumnAsked, Say.ColumnShownBy], .. pack.Rows.Select((x, i) => new[] { $"{i + 1}", Words.Of(x.Item), x.Shown ?? Say.EvidenceNothing })], [6, 52, 42])
        .ToFile();

    private static string FileOf(EvidencePack pack) => $"{Say.EvidenceTitle} {pack.On:yyyy-MM-dd}";
}
