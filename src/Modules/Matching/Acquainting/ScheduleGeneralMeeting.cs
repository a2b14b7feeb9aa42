namespace Mentorship.Matching.Acquainting;

/// <summary>Arranges the general meeting of mentors and mentees (7.Z1).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ScheduleGeneralMeeting(MeetingId Meeting, SchoolYear Cycle, DateOnly MeetingOn, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ScheduleGeneralMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.MeetingOn).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.MeetingBeforeAct);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ScheduleGeneralMeetingHandler
{
    public static IStartStream Handle(ScheduleGeneralMeeting command, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return MartenOps.StartStream<GeneralMeeting>(command.Meeting.Value,
            new GeneralMeetingScheduled(command.Meeting, command.Cycle, command.MeetingOn, command.On));
    }
}
