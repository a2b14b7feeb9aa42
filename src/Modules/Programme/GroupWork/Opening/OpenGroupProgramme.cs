using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>Begins the work of a group whose members have all been measured (8.3).</summary>
[Needs(Deed.LeadGroups)]
public sealed record OpenGroupProgramme(GroupId Group, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<OpenGroupProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class OpenGroupProgrammeHandler
{
    public static Task<Measurements> Load(OpenGroupProgramme command, GroupProgramme programme, IMessageBus bus) =>
        bus.InvokeAsync<Measurements>(new MeasuredOf(programme.Members, programme.Cycle));

    public static GroupProgrammeOpened Handle(
        OpenGroupProgramme command, [WriteAggregate] GroupProgramme programme, Measurements measurements, DateOnly today)
    {
        programme.MustGoOn(command.On, today);
        Refused.When(programme.StartedOn is not null, Say.GroupProgrammeAlreadyOpened);
        Refused.When(command.On < programme.FormedOn, Say.BeforeGroupFormed);
        Refused.When(programme.Members.Except(measurements.All.Where(x => x.Baseline).Select(x => x.Participant)).Any(), Say.NoBaseline);
        return new(command.Group, programme.Cycle, programme.Members, command.On);
    }
}
