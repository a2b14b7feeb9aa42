using Mentorship.Matching.Forming;
using Wolverine;

namespace Mentorship.Matching.Belonging;

/// <summary>Proposes that somebody join a group at work: a mentee whom its mentors agree to, or a mentor whom its mentees agree to.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ProposeMember(GroupId Group, ParticipantId Participant, Side Side, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ProposeMember>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Side).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Somebody was proposed to join a group at work; earlier words do not count for it.</summary>
[LogName("matching.member_proposed")]
public sealed record MemberProposed(
    GroupId Group, ParticipantId Participant, Side Side, IReadOnlyList<ParticipantId> Members, IReadOnlyList<ParticipantId> Minors, DateOnly OccurredOn, bool RepresentativesAsked = true) : IFact;

public static class ProposeMemberHandler
{
    public static Task<Circumstances> Load(ProposeMember command, IDocumentSession session, IMessageBus bus) =>
        Joining.Circumstances(command.Group, new(command.Participant, command.Side), command.On, session, bus);

    public static MemberProposed Handle(
        ProposeMember command, [WriteAggregate(nameof(ProposeMember.Group))] Group group, Circumstances circumstances, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        Refused.When(group.IsChanging, Say.ChangePending);
        var joining = new Joining(command.Participant, command.Side);
        joining.Check(group, circumstances);
        return new(
            group.Id, command.Participant, command.Side, group.Members,
            [.. group.Mentees.Union(command.Side == Side.Mentee ? [command.Participant] : []).Where(x => circumstances.Of(x).Age < 18)], command.On, circumstances.Settings.RepresentativesConfirm);
    }
}
