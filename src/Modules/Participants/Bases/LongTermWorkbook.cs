using Mentorship.Design;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Bases;

/// <summary>The long-term base as a workbook to take away.</summary>
public static class LongTermWorkbook
{
    [View("/api/participants/bases/long-term/workbook")]
    [Needs(Deed.ReadBases)]
    public static async Task Read(IQuerySession session, TimeProvider clock, string? code, HttpContext http) => await LongTermColumn.All.TakeAway(
        Say.LongTermHeading, Say.LongTermHeading, (await LongTermRow.Read(session, clock, code, http.RequestAborted)).ToAsyncEnumerable(), http);
}
