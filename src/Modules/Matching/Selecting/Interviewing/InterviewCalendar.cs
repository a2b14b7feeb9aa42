using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Selecting.Interviewing;

/// <summary>An arranged interview as a file for the calendar of whoever holds it.</summary>
public static class InterviewCalendar
{
    [View("/api/matching/candidates/{candidacy:guid}/interview.ics"), Needs(Deed.ReadCandidates)]
    public static async Task<IResult> Read(Guid candidacy, IQuerySession session, Courier courier, TimeProvider clock, HttpResponse response, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<Candidacy>(new CandidacyId(candidacy), cancellation), Say.CandidateNotThere);
        var arranged = NotThere.Unless(found.Appointed, Say.InterviewNotScheduled);
        var name = (await courier.Ask<Names>(new NamesOf([found.Participant]), cancellation)).All is [var one, ..] ? one.FullName : null;
        var entry = new CalendarEntry(
            candidacy, name is null ? Say.InterviewTitle : $"{Say.InterviewTitle}: {name}", await PlaceOf(session, arranged.Where, cancellation),
            arranged.InterviewOn, arranged.StartsAt, TimeSpan.FromMinutes(arranged.Minutes))
        { Version = found.Appointments - 1 };
        TakenAway.As(response, $"interview-{arranged.InterviewOn:yyyy-MM-dd}.ics", CalendarFile.ContentType);
        return Results.Bytes(CalendarFile.Of(entry, clock), CalendarFile.ContentType);
    }

    /// <summary>Where it is, unless that is no longer kept.</summary>
    public static async Task<string?> PlaceOf(IQuerySession session, RecordId where, CancellationToken cancellation = default) =>
        (await Safe.Open<Whereabouts>(session, Matter.Notes, [where], cancellation)).GetValueOrDefault(where)?.Place;
}
