namespace Mentorship.Matching.Acquainting;

/// <summary>Calls the general meeting off; another may be arranged in its place (7.Z1).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record CancelGeneralMeeting(MeetingId Meeting, DateOnly On)
{
    public sealed class Rules : AbstractValidator<CancelGeneralMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CancelGeneralMeetingHandler
{
    public static GeneralMeetingCancelled Handle(CancelGeneralMeeting command, [WriteAggregate(nameof(CancelGeneralMeeting.Meeting))] GeneralMeeting meeting, DateOnly today)
    {
        meeting.MustBeAhead(command.On, today);
        return new(meeting.Id, meeting.Cycle, meeting.MeetingOn, meeting.InvitedMentors, meeting.InvitedMentees, command.On);
    }
}
