using Mentorship.Kernel.Tables;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Bases;

/// <summary>The long-term base as a workbook to take away.</summary>
public static class LongTermWorkbook
{
    [View("/api/participants/bases/long-term/workbook")]
    [Needs(Deed.ReadBases)]
    public static async Task Read(IQuerySession session, TimeProvider clock, string? code, HttpContext http)
    {
        var (columns, rows) = (LongTermColumn.All, await LongTermRow.Read(session, clock, code, http.RequestAborted));
        TakenAway.As(http.Response, $"{Say.LongTermHeading}.xlsx", Workbook.ContentType);
        await Workbook.Write(
            new(Say.LongTermHeading, [.. columns.Select(x => new Column(x.Heading, x.Width))], rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(x => x.Cell(row))]).ToAsyncEnumerable()),
            http.Response.Body, http.RequestAborted);
    }
}
