using Mentorship.Matching.Selecting.Interviewing;

namespace Mentorship.Matching.Acquainting;

/// <summary>Tells where a general meeting takes place.</summary>
public static class PlaceOfMeetingHandler
{
    public static async Task<MeetingPlace> Handle(PlaceOfMeeting asked, IQuerySession session, CancellationToken cancellation) =>
        new((await session.LoadAsync<GeneralMeeting>(asked.Meeting, cancellation))?.Where is { } where ? await InterviewCalendar.PlaceOf(session, where, cancellation) : null);
}
