using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Calls a meeting off before it comes about.</summary>
[Needs(Deed.RecordMeetings)]
public sealed record CancelMeeting(GroupId Group, MeetingId Meeting, Obstacle Because, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<CancelMeeting>
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

public static class CancelMeetingHandler
{
    public static MeetingCancelled Handle(CancelMeeting command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        var meeting = programme.Ahead(command.Meeting, command.On, today);
        return new(command.Group, command.Meeting, meeting.Kind, command.Because, programme.Members, command.On);
    }
}
