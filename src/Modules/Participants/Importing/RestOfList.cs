using Mentorship.Design;
using Mentorship.Kernel.Tables;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Importing;

/// <summary>The rows of a list that were not taken over, as a workbook with a column that says why: to be mended and sent again.</summary>
public static class RestOfList
{
    [View("/api/participants/imports/{id:guid}/rest")]
    [Needs(Deed.Register)]
    public static async Task Read(IQuerySession session, TimeProvider clock, Guid id, HttpContext http)
    {
        var upload = NotThere.Unless(await session.LoadAsync<Upload>(id, http.RequestAborted), Say.UploadNotThere);
        var plan = (await RosterPlan.Of(upload, upload.Rows, Today.Of(clock), session, http.RequestAborted)).Rows.ToDictionary(x => x.Row.Number);
        // of a list not yet taken over only what is wrong is worth mending
        var rows = upload.Rows.Where(x => upload.Accepted.Count > 0 || plan[x.Number].Verdict == Verdict.Faulty).ToArray();
        TakenAway.As(http.Response, $"{Say.RestOfListFile} {Path.GetFileNameWithoutExtension(upload.FileName)}.xlsx", Workbook.ContentType);
        await Workbook.Write(
            new(Say.RestOfListFile, [.. upload.Headings.Select(x => new Column(x)), new Column(Say.WhatToMend, 60)], rows.ToAsyncEnumerable().Select(row => (IReadOnlyList<object?>)[.. upload.Headings.Select((_, i) => row[i]), Reason(plan[row.Number])])),
            http.Response.Body, http.RequestAborted);
    }

    /// <summary>Every fault with the column it is in.</summary>
    public static string Told(RowFault fault) => fault.Field == RosterField.Skip ? fault.Sentence : $"{Words.Of(fault.Field)}: {fault.Sentence}";

    private static string Reason(PlannedRow row) => row.Faults.Count > 0 ? string.Join(' ', row.Faults.Select(Told)) : Say.RowNotChosen;
}
