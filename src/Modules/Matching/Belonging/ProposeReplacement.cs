using Mentorship.Matching.Forming;
using Wolverine;

namespace Mentorship.Matching.Belonging;

/// <summary>Proposes another mentor of the cycle for a working group; the new mentor and the mentees have their word on it (INV-13).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ProposeReplacement(GroupId Group, ParticipantId From, ParticipantId To, EndingReason Reason, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ProposeReplacement>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.From).NotEmpty();
            RuleFor(x => x.To).NotEmpty().NotEqual(x => x.From);
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Another mentor was proposed for a working group; earlier words do not count for it.</summary>
[LogName("matching.replacement_proposed")]
public sealed record ReplacementProposed(
    GroupId Group, ParticipantId From, ParticipantId To, IReadOnlyList<ParticipantId> Mentees, IReadOnlyList<ParticipantId> Minors,
    EndingReason Reason, DateOnly OccurredOn, bool RepresentativesAsked = true) : IFact;

public static class ProposeReplacementHandler
{
    public static async Task<Circumstances> Load(ProposeReplacement command, IDocumentSession session, IMessageBus bus) =>
        await session.LoadAsync<Group>(command.Group) is { } group
            ? await Circumstances.Of(group.Cycle, [command.To], group.Mentees, command.On, session, bus)
            : Circumstances.None;

    public static ReplacementProposed Handle(
        ProposeReplacement command, [WriteAggregate(nameof(ProposeReplacement.Group))] Group group, Circumstances circumstances, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        Refused.When(group.IsChanging, Say.ChangePending);
        Refused.When(!group.Mentors.Contains(command.From), Say.NotMentorOfGroup);
        Refused.When(group.Mentors.Contains(command.To), Say.AlreadyMentorOfGroup);
        circumstances.Check(group.Form, [command.To], group.Mentees);
        return new(
            group.Id, command.From, command.To, group.Mentees, [.. group.Mentees.Where(x => circumstances.Of(x).Age < 18)], command.Reason, command.On, circumstances.Settings.RepresentativesConfirm);
    }
}
