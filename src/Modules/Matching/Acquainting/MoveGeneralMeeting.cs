using Mentorship.Matching.Selecting.Interviewing;

namespace Mentorship.Matching.Acquainting;

/// <summary>Puts the general meeting off or brings it forward; on another day or at another hour whoever was invited is asked anew (7.Z1).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record MoveGeneralMeeting(MeetingId Meeting, DateOnly MeetingOn, TimeOnly StartsAt, int Minutes, string Place, DateOnly On)
{
    public sealed class Rules : AbstractValidator<MoveGeneralMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.MeetingOn).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.MeetingBeforeAct);
            RuleFor(x => x.Minutes).InclusiveBetween(10, 480);
            RuleFor(x => x.Place).NotEmpty().MaximumLength(200);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(MoveGeneralMeeting)} {Meeting.Value}";
}

public static class MoveGeneralMeetingHandler
{
    public static Seal Load(MoveGeneralMeeting command, IDocumentSession session) => Safe.Seal(session, [], Whereabouts.Purpose, new Whereabouts(command.Place.Trim()));

    public static GeneralMeetingMoved Handle(MoveGeneralMeeting command, [WriteAggregate(nameof(MoveGeneralMeeting.Meeting))] GeneralMeeting meeting, Seal place, DateOnly today)
    {
        meeting.MustBeAhead(command.On, today);
        return new(
            meeting.Id, meeting.Cycle, meeting.MeetingOn, command.MeetingOn, command.StartsAt, command.Minutes, place.Record, place.Commitment,
            meeting.InvitedMentors, meeting.InvitedMentees, command.On);
    }
}
