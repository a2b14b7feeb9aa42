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
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(programme.Ended, Say.GroupProgrammeEnded);
        var meeting = programme.Appointed(command.Meeting);
        meeting.MustBeAhead();
        Refused.When(meeting.Proposed is null, Say.NoDateProposed);
        return new(command.Group, command.Meeting, meeting.Kind, programme.Members, command.On);
    }
}
