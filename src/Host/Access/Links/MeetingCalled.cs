using Marten;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;

namespace Mentorship.Host.Access.Links;

/// <summary>A general meeting as somebody sees it who is asked about it by link: when and where it is, and the people of the other side who were there.</summary>
public sealed record MeetingCalled(DateOnly On, TimeOnly? StartsAt, string? Place, IReadOnlyList<Option> Others)
{
    /// <summary>On which day it was to be before it was last moved.</summary>
    public DateOnly? MovedFrom { get; init; }

    /// <summary>How often it was arranged otherwise.</summary>
    public int Changes { get; init; }

    /// <exception cref="NotThere">What the link asks is asked no more: the meeting was held, or the choice is not theirs to make.</exception>
    public static async Task<MeetingCalled?> Of(IQuerySession session, Courier courier, LinkMatter matter)
    {
        if (!LinkKinds.OfMeeting.Contains(matter.Kind)) return null;
        var (person, meeting) = (new ParticipantId(matter.Participant), NotThere.Unless(await session.LoadAsync<GeneralMeeting>(new MeetingId(matter.Meeting!.Value)), Say.LinkGone));
        if (meeting.Cancelled) throw new NotThere(Say.LinkMeetingCancelled);
        var asked = matter.Kind == LinkKind.Invitation ? !meeting.Held && meeting.InvitedAs(person) is not null : meeting.Mentors.Concat(meeting.Mentees).Contains(person);
        if (!asked) throw new NotThere(Say.LinkGone);
        var others = matter.Kind == LinkKind.Invitation ? [] : meeting.Mentors.Contains(person) ? meeting.Mentees : meeting.Mentors;
        var names = await NameBook.Of(others, x => courier.Ask<Names>(x), Words.NameUnknown);
        return new(meeting.MeetingOn, meeting.StartsAt, (await courier.Ask<MeetingPlace>(new PlaceOfMeeting(meeting.Id))).Place, names.Options(others))
        {
            MovedFrom = meeting.Held || meeting.MovedFrom == meeting.MeetingOn ? null : meeting.MovedFrom,
            Changes = meeting.Changes,
        };
    }
}
