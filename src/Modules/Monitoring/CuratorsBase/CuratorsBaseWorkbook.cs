using Mentorship.Design;
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
        var rows = await CuratorsBaseRow.Read(session, courier, clock, cycle, state, form, http.RequestAborted);
        var names = await NameBook.Of(rows.SelectMany(x => x.Group.Named), x => courier.Ask<Names>(x, http.RequestAborted), Words.NameUnknown);
        await CuratorsBaseColumn.Of(names).TakeAway(Say.CuratorsBase, Say.CuratorsBase, rows.ToAsyncEnumerable(), http);
    }
}
