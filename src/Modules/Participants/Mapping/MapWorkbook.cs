using Mentorship.Design;
using Mentorship.Kernel.Tables;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Mapping;

/// <summary>The map of requests as a workbook to take away: as it stands, or as it was published.</summary>
public static class MapWorkbook
{
    [View("/api/participants/requests/{cycle:int}/workbook")]
    [Needs(Deed.ReadRequestMap)]
    public static async Task Read(IQuerySession session, int cycle, int? version, HttpContext http)
    {
        var map = await RequestMap.Read(session, cycle, version, http.RequestAborted);
        MentoringForm[] forms = [.. map.Cells.SelectMany(x => x.Forms).Select(x => x.Form).Distinct().Order()];
        TakenAway.As(http.Response, $"{Say.RequestMapHeading} {new SchoolYear(cycle)}{(version is { } one ? $", {Say.MapVersion} {one}" : "")}.xlsx".Replace('/', '-'), Workbook.ContentType);
        Column[] columns =
        [
            new(Say.AreaOfRequest, 26), new(Say.Direction, 30), new(Say.FromWhom, 24), new(Say.Demand, 12), new(Say.Waiting, 12), new(Say.Mentors, 14), new(Say.Seats, 10), new(Say.Gap, 12), new(Say.UrgencyOfCell, 12),
            .. forms.Select(x => new Column(Words.Of(x), 18)),
        ];
        await Workbook.Write(new(Say.RequestMapHeading, columns, Rows(map.Cells, forms).ToAsyncEnumerable()), http.Response.Body, http.RequestAborted);
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(IReadOnlyList<RequestCell> cells, MentoringForm[] forms) => cells.Select(x => (IReadOnlyList<object?>)
    [
        Directions.InForce.AreaOf(x.Code), Directions.InForce.WordOf(x.Code), Words.Of(x.Cohort), x.Demand, x.Waiting, x.Mentors, x.Seats, x.Gap, x.Urgency,
        .. forms.Select(form => (object?)x.Forms.FirstOrDefault(f => f.Form == form)?.Seats),
    ]);
}
