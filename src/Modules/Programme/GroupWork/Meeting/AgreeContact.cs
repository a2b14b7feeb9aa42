using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Agrees how often, on which day and where a group meets; the days proposed for meetings follow it (8.3b).</summary>
[Needs(Deed.RecordMeetings)]
public sealed record AgreeContact(GroupId Group, ContactRhythm Rhythm, DayOfWeek? Weekday, TimeOnly? StartsAt, MeetingPlace? Place, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<AgreeContact>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Rhythm).IsInEnum();
            RuleFor(x => x.Weekday).IsInEnum();
            RuleFor(x => x.Place).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AgreeContactHandler
{
    public static ContactAgreed Handle(AgreeContact command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustGoOn(command.On, today);
        return new(command.Group, command.Rhythm, command.Weekday, command.StartsAt, command.Place, programme.Members, command.On);
    }
}
