using Mentorship.Kernel.Tables;
using Mentorship.Monitoring.Watching;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Monitoring.CuratorsBase;

/// <summary>The curator's special base as a workbook to take away.</summary>
public static class CuratorsBaseWorkbook
{
    [View("/api/monitoring/curators-base/workbook")]
    [Needs(Deed.WatchGroups)]
    public static async Task Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, GroupState? state, MentoringForm? form, HttpContext http)
    {
        var (columns, rows) = (CuratorsBaseColumn.All, await CuratorsBaseRow.Read(session, courier, clock, cycle, state, form, http.RequestAborted));
        var names = await NameBook.Of(rows.SelectMany(x => x.Group.Named), x => courier.Ask<Names>(x), Design.Words.NameUnknown);
        TakenAway.As(http.Response, $"{Say.CuratorsBase}.xlsx", Workbook.ContentType);
        await Workbook.Write(
            new(Say.CuratorsBase, [.. columns.Select(x => new Column(x.Heading, x.Width))], rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(x => x.Cell(row, names))]).ToAsyncEnumerable()),
            http.Response.Body, http.RequestAborted);
    }
}
