using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Notes that an arranged meeting did not come about, and why.</summary>
[Needs(Deed.RecordMeetings)]
public sealed record MissMeeting(GroupId Group, MeetingId Meeting, Obstacle? Because, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<MissMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Because).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class MissMeetingHandler
{
    public static MeetingMissed Handle(MissMeeting command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var meeting = programme.Appointed(command.Meeting);
        meeting.MustBeAhead();
        Refused.When(meeting.On > command.On, Say.MeetingStillAhead);
        return new(command.Group, command.Meeting, meeting.Kind, programme.Members, command.On, command.Because);
    }
}
