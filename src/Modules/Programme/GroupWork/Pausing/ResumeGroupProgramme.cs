using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Pausing;

/// <summary>Goes on with the work of a group after a rest.</summary>
[Needs(Deed.LeadGroups)]
public sealed record ResumeGroupProgramme(GroupId Group, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<ResumeGroupProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ResumeGroupProgrammeHandler
{
    public static GroupProgrammeResumed Handle(ResumeGroupProgramme command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustGoOn(command.On, today);
        var since = programme.PausedOn ?? throw new Refused(Say.NotPaused);
        Refused.When(command.On < since, Say.ResumedBeforePause);
        return new(command.Group, programme.Members, command.On);
    }
}
