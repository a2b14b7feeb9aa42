using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Wolverine;

namespace Mentorship.Programme.GroupWork.Completing;

/// <summary>Lets a group that has not reached its end go on in the next cycle; each cycle has its own measurements, so those of this one are finished first (INV-31).</summary>
[Needs(Deed.LeadGroups)]
public sealed record CarryGroupOver(GroupId Group, DateOnly PlannedUntil, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<CarryGroupOver>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.PlannedUntil).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CarryGroupOverHandler
{
    public static Task<Measurements> Load(CarryGroupOver command, GroupProgramme programme, IMessageBus bus) =>
        bus.InvokeAsync<Measurements>(new MeasuredOf(programme.Members, programme.Cycle));

    public static GroupCarriedOver Handle(CarryGroupOver command, [WriteAggregate] GroupProgramme programme, Measurements measurements, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var to = programme.Cycle.Next();
        Refused.When(programme.Meetings.Any(x => x is { Kind: MeetingKind.Final, Outcome: MeetingOutcome.Held }), Say.FinalMeetingEndsIt);
        Refused.When(command.On < programme.Cycle.Ends.AddMonths(-3), Say.TooEarlyToCarryOver.With(programme.Cycle));
        Refused.When(programme.Members.Except(measurements.All.Where(x => x.Final).Select(x => x.Participant)).Any(), Say.NoFinalAssessment);
        Refused.When(command.PlannedUntil < to.Begins || command.PlannedUntil > to.Ends, Say.CarriedUntilOutside.With(to));
        return new(command.Group, programme.Cycle, to, command.PlannedUntil, programme.Members, command.On);
    }
}
