using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Matching.Selecting.Interviewing;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Acquainting;

/// <summary>The protocol of a general meeting as a document to be signed: who was there and what came of it.</summary>
public static class Protocol
{
    [View("/api/matching/general-meetings/{meeting:guid}/protocol"), Needs(Deed.ReadMatching)]
    public static async Task<IResult> Read(Guid meeting, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<GeneralMeeting>(new MeetingId(meeting), cancellation), Say.NoSuchMeeting);
        Refused.When(!found.Held, Say.MeetingNotHeld);
        var names = await NameBook.Of([.. found.Mentors, .. found.Mentees], x => courier.Ask<Names>(x, cancellation), Words.NameUnknown);
        var place = found.Where is { } where ? await InterviewCalendar.PlaceOf(session, where, cancellation) : null;
        var present = found.Mentors.Count + found.Mentees.Count;
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return OfficePaper.Hand(response, $"protocol-{found.MeetingOn:yyyy-MM-dd}.docx", () => TextDocument.Of(
        [
            (school, false),
            (Say.ProtocolTitle, true),
            ($"{Words.Of(found.MeetingOn)}{(found.StartsAt is { } starts ? $", {Words.Of(starts)}" : "")}{(place is null ? "" : $", {place}")}", false),
            ($"{Say.ProtocolMentors}: {found.Mentors.Count}", true),
            .. List(found.Mentors, names),
            ($"{Say.ProtocolMentees}: {found.Mentees.Count}", true),
            .. List(found.Mentees, names),
            (Say.ProtocolAgenda, true),
            (Say.ProtocolCourse, false),
            (Say.ProtocolDecided, true),
            ($"{Say.ProtocolPreferences}: {present - found.Undecided.Count()} / {present}", false),
            ($"{Say.ProtocolMutual}: {Mutual(found)}", false),
            (Say.ProtocolNext, false),
            ($"{Say.ProtocolChair} ____________________", false),
            ($"{Say.ProtocolSecretary} ____________________", false),
        ]));
    }

    /// <summary>How many pairs chose each other.</summary>
    public static int Mutual(GeneralMeeting meeting) => meeting.Preferences.Where(x => x.Side == Side.Mentor)
        .Sum(mentor => mentor.Preferred.Count(mentee => meeting.Preferences.Any(x => x.By == mentee && x.Side == Side.Mentee && x.Preferred.Contains(mentor.By))));

    private static IEnumerable<(string, bool)> List(IEnumerable<ParticipantId> people, NameBook names) =>
        people.Select(x => names[x]).Order(StringComparer.CurrentCulture).Select((x, i) => ($"{i + 1}. {x}", false));
}
