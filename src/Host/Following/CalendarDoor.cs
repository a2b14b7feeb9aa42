using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Owning;

namespace Mentorship.Host.Following;

/// <summary>Answers calendars that follow somebody's lines of the road map; nobody signs in there, so nothing but the plan is told.</summary>
public static class CalendarDoor
{
    public const string Route = "/calendar/{secret}";

    public static void MapCalendars(this IEndpointRouteBuilder app) => app.MapGet(Route, Take).AllowAnonymous().ExcludeFromDescription();

    public static async Task<IResult> Take(string secret, CalendarLinks links, IDocumentStore store, TimeProvider clock, HttpContext http)
    {
        var account = NotThere.Unless(await links.Owner(secret), Say.CalendarNotThere);
        Actor.Current = new(account.Id, account.Roles, account.School, Source.Api);
        await using var session = store.QuerySession(account.School);
        var today = Today.Of(clock);
        var own = await ReadRoadmap.On(session, today, null) is { } progress ? OwnLines.Of(progress, account.Roles, today) : null;
        TakenAway.As(http.Response, "road-map.ics", CalendarFile.ContentType);
        return Results.Bytes(CalendarFile.Of(Say.CalendarName, Days(own, account, $"{http.Request.Scheme}://{http.Request.Host}"), clock), CalendarFile.ContentType);
    }

    /// <summary>Of each line the day it is due; what is done keeps its day and says so.</summary>
    private static IEnumerable<CalendarDay> Days(OwnLines? own, Account account, string address) =>
        from line in own?.All.Select(x => x.Progress) ?? []
        where line.DueOn is not null
        select new CalendarDay(
            NamedId.Of("road-map-line", account.School, own!.Cycle.First, line.Line.Id), $"{(line.State == LineState.Done ? "✓ " : "")}{LineWords.Numbered(line.Line)}", line.DueOn!.Value,
            $"{Design.Words.Find(typeof(ReadRoadmap).Assembly, $"LineState_{line.State}")}\n{address}/roadmap/{Uri.EscapeDataString(line.Line.Id)}/{own.Cycle.First}");
}
