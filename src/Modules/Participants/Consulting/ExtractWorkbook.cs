using Mentorship.Design;
using Mentorship.Kernel.Tables;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Consulting;

/// <summary>The extract as a workbook to be handed out.</summary>
public static class ExtractWorkbook
{
    [View("/api/participants/requests/{cycle:int}/extract/workbook")]
    [Needs(Deed.KeepBases)]
    public static async Task Read(IQuerySession session, int cycle, HttpContext http)
    {
        var extract = await Extract.Read(session, cycle, http.RequestAborted);
        TakenAway.As(http.Response, $"{Say.ExtractHeading} {new SchoolYear(cycle)}.xlsx".Replace('/', '-'), Workbook.ContentType);
        Column[] columns = [new(Say.AreaOfRequest, 28), new(Say.Direction, 34), new(Say.FromWhom, 18), new(Say.AgeOfAsking, 18), new(Say.Demand, 14), new(Say.MeanPriority, 18)];
        await Workbook.Write(new(Say.ExtractHeading, columns, extract.Rows.Select(Cells).ToAsyncEnumerable()), http.Response.Body, http.RequestAborted);
    }

    private static IReadOnlyList<object?> Cells(ExtractRow row) =>
    [
        Directions.InForce.AreaOf(row.Code), Directions.InForce.WordOf(row.Code), Words.Of(row.Contingent), Words.Of(row.Age), row.Asked is { } count ? count : Say.KeptBack, row.Priority,
    ];
}
