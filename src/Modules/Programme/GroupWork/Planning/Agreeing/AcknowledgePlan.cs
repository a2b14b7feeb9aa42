using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.GroupWork.Planning.Agreeing;

/// <summary>A representative tells, in the product or by a link, that they have seen their child's plan (8.1); their consent is not asked.</summary>
[Needs(Deed.AcknowledgePlans)]
public sealed record AcknowledgePlan(GroupId Group, int PlanVersion, ParticipantId Participant, RepresentativeId Representative, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<AcknowledgePlan>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.PlanVersion).GreaterThan(0);
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Representative).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AcknowledgePlanHandler
{
    public static Task<Askables> Load(AcknowledgePlan command, GroupProgramme programme, IMessageBus bus) => Known(command.Participant, programme, command.On, bus);

    public static DevelopmentPlanSeen Handle(AcknowledgePlan command, [WriteAggregate] GroupProgramme programme, Askables known, DateOnly today) =>
        Seen(command, programme, command.PlanVersion, new(command.Participant, command.Representative), known, null, today);

    /// <summary>Who may speak for the child.</summary>
    public static Task<Askables> Known(ParticipantId child, GroupProgramme programme, DateOnly on, IMessageBus bus) => bus.InvokeAsync<Askables>(new AskableOf([child], programme.Cycle, on));

    public static DevelopmentPlanSeen Seen(OfGroup command, GroupProgramme programme, int version, Seeing who, Askables known, DocumentId? paper, DateOnly today)
    {
        Refused.When(known.All.SelectMany(x => x.Representatives).All(x => x.Representative != who.Representative), Say.NotTheirRepresentative);
        programme.MustGoOn(command.On, today);
        var plan = programme.Shown(version, command.On);
        Refused.When(!programme.Mentees.Contains(who.Participant), Say.MenteeNotOfGroup);
        Refused.When(plan.SeenBy.Contains(who), Say.PlanAlreadySeen);
        return new(command.Group, plan.Version, who.Participant, who.Representative, paper, command.On);
    }
}
