using Mentorship.Matching.Selecting.Interviewing;

namespace Mentorship.Matching.Acquainting;

/// <summary>Arranges the general meeting of mentors and mentees (7.Z1).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ScheduleGeneralMeeting(MeetingId Meeting, SchoolYear Cycle, DateOnly MeetingOn, TimeOnly StartsAt, int Minutes, string Place, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ScheduleGeneralMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.MeetingOn).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.MeetingBeforeAct);
            RuleFor(x => x.Minutes).InclusiveBetween(10, 480);
            RuleFor(x => x.Place).NotEmpty().MaximumLength(200);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(ScheduleGeneralMeeting)} {Meeting.Value}";
}

public static class ScheduleGeneralMeetingHandler
{
    public static Seal Load(ScheduleGeneralMeeting command, IDocumentSession session) => Safe.Seal(session, [], Whereabouts.Purpose, new Whereabouts(command.Place.Trim()));

    public static IStartStream Handle(ScheduleGeneralMeeting command, Seal place, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return MartenOps.StartStream<GeneralMeeting>(command.Meeting.Value, new GeneralMeetingScheduled(
            command.Meeting, command.Cycle, command.MeetingOn, command.On, command.StartsAt, command.Minutes, place.Record, place.Commitment));
    }
}
