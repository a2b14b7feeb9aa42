using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Puts a meeting off or brings it forward; what a member proposed is settled by it.</summary>
[Needs(Deed.RecordMeetings)]
public sealed record MoveMeeting(GroupId Group, MeetingId Meeting, DateOnly MeetingOn, TimeOnly? StartsAt, MeetingPlace? Place, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<MoveMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.MeetingOn).NotEmpty();
            RuleFor(x => x.Place).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class MoveMeetingHandler
{
    public static MeetingMoved Handle(MoveMeeting command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        var meeting = programme.Ahead(command.Meeting, command.On, today);
        Refused.When(command.MeetingOn < (programme.StartedOn ?? programme.FormedOn), Say.BeforeGroupProgrammeOpened);
        return new(command.Group, command.Meeting, meeting.Kind, meeting.On, command.MeetingOn, command.StartsAt, command.Place, programme.Members, command.On);
    }
}
