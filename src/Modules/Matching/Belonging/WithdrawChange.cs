using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Belonging;

/// <summary>Takes a proposed change of members back; the group goes on as it is, and another change may be proposed.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record WithdrawChange(GroupId Group, int Proposal, DateOnly On)
{
    public sealed class Rules : AbstractValidator<WithdrawChange>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Proposal).GreaterThan(0);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The proposal of another mentor was taken back; the words given on it count for nothing.</summary>
[LogName("matching.replacement_withdrawn")]
public sealed record ReplacementWithdrawn(GroupId Group, ParticipantId From, ParticipantId To, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;

/// <summary>The proposal that somebody join was taken back; the words given on it count for nothing.</summary>
[LogName("matching.joining_withdrawn")]
public sealed record JoiningWithdrawn(GroupId Group, ParticipantId Participant, DateOnly OccurredOn) : IFact;

public static class WithdrawChangeHandler
{
    public static IFact Handle(WithdrawChange command, [WriteAggregate(nameof(WithdrawChange.Group))] Group group, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        Refused.When(!group.IsChanging, Say.NoChangeProposed);
        Refused.When(command.Proposal != group.Proposal, Say.OtherProposal);
        return group switch
        {
            { Replacement: var (from, to, _) } => new ReplacementWithdrawn(group.Id, from, to, group.Mentees, command.On),
            _ => new JoiningWithdrawn(group.Id, group.Joining!.Participant, command.On),
        };
    }
}
