using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Asks for another day of a meeting; the mentor moves it or leaves it.</summary>
[Needs(Deed.ProposeMeetingDates)]
public sealed record ProposeMeetingDate(GroupId Group, MeetingId Meeting, Side By, DateOnly MeetingOn, TimeOnly? StartsAt, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<ProposeMeetingDate>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.MeetingOn).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.ProposedDayPast);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ProposeMeetingDateHandler
{
    public static MeetingDateProposed Handle(ProposeMeetingDate command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        var meeting = programme.Ahead(command.Meeting, command.On, today);
        Refused.When(meeting.Proposed is not null, Say.DateAlreadyProposed);
        return new(command.Group, command.Meeting, meeting.Kind, command.By, command.MeetingOn, command.StartsAt, programme.Members, command.On);
    }
}
