using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Pausing;

/// <summary>Lets the work of a group rest: nobody is reminded and nothing is recorded until it goes on.</summary>
[Needs(Deed.LeadGroups)]
public sealed record PauseGroupProgramme(GroupId Group, PauseReason Reason, DateOnly? Until, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<PauseGroupProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.Until).GreaterThan(x => x.On).WithMessage(_ => Say.PauseEndsBeforeItBegins);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class PauseGroupProgrammeHandler
{
    public static GroupProgrammePaused Handle(PauseGroupProgramme command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        Refused.When(programme.Meetings.Any(x => x.Outcome == Meeting.MeetingOutcome.Held && x.On > command.On), Say.MeetingHeldInPause);
        return new(command.Group, command.Reason, command.Until, programme.Members, command.On);
    }
}
