using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Leaves a meeting where it is, though another day was asked for.</summary>
[Needs(Deed.RecordMeetings)]
public sealed record DeclineMeetingDate(GroupId Group, MeetingId Meeting, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<DeclineMeetingDate>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class DeclineMeetingDateHandler
{
    public static MeetingDateDeclined Handle(DeclineMeetingDate command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        var meeting = programme.Ahead(command.Meeting, command.On, today);
        Refused.When(meeting.Proposed is null, Say.NoDateProposed);
        return new(command.Group, command.Meeting, meeting.Kind, programme.Members, command.On);
    }
}
