using Mentorship.Matching.Selecting.Interviewing;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Acquainting;

/// <summary>A general meeting as a file for the calendar of whoever comes.</summary>
public static class MeetingCalendar
{
    [View("/api/matching/general-meetings/{meeting:guid}/meeting.ics"), Needs(Deed.ReadGeneralMeetings)]
    public static async Task<IResult> Read(Guid meeting, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken cancellation)
    {
        if (!Extent.Of(Deed.ReadGeneralMeetings).Has(new MeetingId(meeting))) throw new NotThere(Say.NoSuchMeeting);
        var found = NotThere.Unless(await session.LoadAsync<GeneralMeeting>(new MeetingId(meeting), cancellation), Say.NoSuchMeeting);
        if (found.StartsAt is not { } starts || found.Where is not { } where) throw new NotThere(Say.MeetingWithoutHour);
        var entry = new CalendarEntry(
            meeting, Say.GeneralMeetingTitle, await InterviewCalendar.PlaceOf(session, where, cancellation), found.MeetingOn, starts, TimeSpan.FromMinutes(found.Minutes ?? 60))
        { Version = found.Changes, IsCancelled = found.Cancelled };
        TakenAway.As(response, $"meeting-{found.MeetingOn:yyyy-MM-dd}.ics", CalendarFile.ContentType);
        return Results.Bytes(CalendarFile.Of(entry, clock), CalendarFile.ContentType);
    }
}
