using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Arranges a meeting of a group, in the order the kinds have (8.3a, 8.3b); the first may be arranged before the work begins.</summary>
[Needs(Deed.RecordMeetings)]
public sealed record ScheduleMeeting(GroupId Group, MeetingId Meeting, MeetingKind Kind, DateOnly MeetingOn, TimeOnly? StartsAt, MeetingPlace? Place, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<ScheduleMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.MeetingOn).NotEmpty();
            RuleFor(x => x.Place).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ScheduleMeetingHandler
{
    public static MeetingScheduled Handle(ScheduleMeeting command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustGoOn(command.On, today);
        Refused.When(programme.Meetings.Any(x => x.Id == command.Meeting), Say.MeetingAlreadyScheduled);
        Refused.When(command.MeetingOn < (programme.StartedOn ?? programme.FormedOn), Say.BeforeGroupProgrammeOpened);
        if (MeetingOrder.Bars(command.Kind, programme.Meetings, programme.PlanAgreed) is { } sentence) throw new Refused(sentence);
        return new(command.Group, command.Meeting, command.Kind, command.MeetingOn, programme.Members, command.On, command.StartsAt, command.Place);
    }
}
