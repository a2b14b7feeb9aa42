using Mentorship.Kernel.Tables;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.RoadMapping;

/// <summary>A version of the road map as a workbook: a row for each line with all that is known of it, which can be read in again.</summary>
public static class RoadmapWorkbook
{
    [View("/api/programme/roadmap/versions/{version:int}/workbook"), Needs(Deed.ReadRoadmap)]
    public static async Task Read(int version, IQuerySession session, HttpContext http)
    {
        var map = NotThere.Unless(await session.LoadAsync<RoadmapVersion>(version, http.RequestAborted), Say.NoSuchRoadmapVersion);
        TakenAway.As(http.Response, map.FileName("xlsx"), Workbook.ContentType);
        await Workbook.Write(Of(map), http.Response.Body, http.RequestAborted);
    }

    public static Sheet Of(RoadmapVersion map)
    {
        var titles = map.Stages.ToDictionary(x => x.Number, x => x.Title);
        return new(
            Say.RoadmapTitle,
            [.. RoadmapColumns.All.Select(x => new Column(x.Name, x.Width)), new(RoadmapColumns.StageTitle, 30)],
            map.Lines.Select(line => (IReadOnlyList<object?>)[.. RoadmapColumns.All.Select(x => x.Of(line)), titles.GetValueOrDefault(line.Stage)]).ToAsyncEnumerable());
    }
}
