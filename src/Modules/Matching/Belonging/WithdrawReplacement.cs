using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Belonging;

/// <summary>Takes the proposal of another mentor back; the group goes on as it is, and a new one may be proposed.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record WithdrawReplacement(GroupId Group, int Proposal, DateOnly On)
{
    public sealed class Rules : AbstractValidator<WithdrawReplacement>
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

public static class WithdrawReplacementHandler
{
    public static ReplacementWithdrawn Handle(WithdrawReplacement command, [WriteAggregate(nameof(WithdrawReplacement.Group))] Group group, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        var (from, to, _) = group.Replacement ?? throw new Refused(Say.NoReplacementProposed);
        Refused.When(command.Proposal != group.Proposal, Say.OtherProposal);
        return new(group.Id, from, to, group.Mentees, command.On);
    }
}
