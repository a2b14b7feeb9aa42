using Wolverine;

namespace Mentorship.Matching.Acquainting;

/// <summary>Records who was at the general meeting: selected mentors and mentees of the base, invited or not (7.Z1).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record HoldGeneralMeeting(MeetingId Meeting, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly On)
{
    public sealed class Rules : AbstractValidator<HoldGeneralMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Mentors).NotEmpty();
            RuleFor(x => x.Mentees).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class HoldGeneralMeetingHandler
{
    public static Task<Attendable> Load(HoldGeneralMeeting command, GeneralMeeting meeting, IDocumentSession session, IMessageBus bus) =>
        Attendable.Of(command.Mentors, command.Mentees, meeting.Cycle, command.On, session, bus);

    public static GeneralMeetingHeld Handle(
        HoldGeneralMeeting command, [WriteAggregate(nameof(HoldGeneralMeeting.Meeting))] GeneralMeeting meeting, Attendable attendable, DateOnly today)
    {
        meeting.MustBeAhead(command.On, today);
        attendable.Check(command.Mentors, command.Mentees);
        return new(meeting.Id, meeting.Cycle, [.. command.Mentors.Distinct()], [.. command.Mentees.Distinct()], command.On);
    }
}
