namespace Mentorship.Matching.Forming;

/// <summary>Records that a side declines the proposal; no reason is asked (7.Z).</summary>
[AllowedTo(Role.Curator)]
public sealed record DeclineMatch(GroupId Group, ParticipantId Participant, GivenBy By, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DeclineMatch>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class DeclineMatchHandler
{
    public static MatchDeclined Handle(DeclineMatch command, [WriteAggregate(nameof(DeclineMatch.Group))] Group group, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Proposed, Say.ProposalDecided);
        var word = new Confirmation(command.Participant, command.By);
        Refused.When(!group.Needed.Contains(word), Say.WordNotAsked);
        return new(group.Id, command.Participant, command.By, command.On);
    }
}
