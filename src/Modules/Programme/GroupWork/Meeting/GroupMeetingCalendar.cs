using Mentorship.Design;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>The meetings of a group that have an hour, as a file for the calendars of its members; it names nobody.</summary>
public static class GroupMeetingCalendar
{
    [View("/api/programme/groups/{group:guid}/meetings.ics"), Needs(Deed.ReadGroups)]
    public static async Task<IResult> Read(Guid group, IQuerySession session, TimeProvider clock, HttpResponse response)
    {
        var file = await GroupFile.Read(session, group);
        TakenAway.As(response, "meetings.ics", CalendarFile.ContentType);
        return Results.Bytes(CalendarFile.Of([.. file.Meetings.Where(x => x.StartsAt is not null && x.Outcome != MeetingOutcome.Held).Select(Entry)], clock), CalendarFile.ContentType);
    }

    /// <summary>What was called off goes out too, so that a calendar that has it strikes it.</summary>
    public static CalendarEntry Entry(GroupMeeting meeting) => new(
        meeting.Meeting.Value, Say.MeetingTitle.With(Words.Of(meeting.Kind)), meeting.Place is { } place ? Words.Of(place) : null, meeting.PlannedOn, meeting.StartsAt!.Value, TimeSpan.FromHours(1))
    {
        Version = meeting.Outcome == MeetingOutcome.Ahead ? meeting.Moved : meeting.Moved + 1,
        IsCancelled = meeting.Outcome is MeetingOutcome.Missed or MeetingOutcome.Cancelled,
    };
}
