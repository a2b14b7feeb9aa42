using Mentorship.Programme.Contracts;

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
    public static DevelopmentPlanSeen Handle(AcknowledgePlan command, [WriteAggregate] GroupProgramme programme, DateOnly today) =>
        Seen(command, programme, command.PlanVersion, new(command.Participant, command.Representative), null, today);

    public static DevelopmentPlanSeen Seen(OfGroup command, GroupProgramme programme, int version, Seeing who, DocumentId? paper, DateOnly today)
    {
        programme.MustGoOn(command.On, today);
        var plan = programme.Shown(version, command.On);
        Refused.When(!programme.Mentees.Contains(who.Participant), Say.MenteeNotOfGroup);
        Refused.When(plan.SeenBy.Contains(who), Say.PlanAlreadySeen);
        return new(command.Group, plan.Version, who.Participant, who.Representative, paper, command.On);
    }
}
