using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.GroupWork.Planning.Agreeing;

/// <summary>Records that a representative signed on paper that they know the plan (8.1).</summary>
[Needs(Deed.LeadGroups)]
public sealed record RecordPlanSeen(
    GroupId Group, int PlanVersion, ParticipantId Participant, RepresentativeId Representative, DocumentId Paper, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<RecordPlanSeen>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.PlanVersion).GreaterThan(0);
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Representative).NotEmpty();
            RuleFor(x => x.Paper).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RecordPlanSeenHandler
{
    public static Task<Askables> Load(RecordPlanSeen command, GroupProgramme programme, IMessageBus bus) => AcknowledgePlanHandler.Known(command.Participant, programme, command.On, bus);

    public static DevelopmentPlanSeen Handle(RecordPlanSeen command, [WriteAggregate] GroupProgramme programme, Askables known, DateOnly today) =>
        AcknowledgePlanHandler.Seen(command, programme, command.PlanVersion, new(command.Participant, command.Representative), known, command.Paper, today);
}
