namespace Mentorship.Matching.Forming;

/// <summary>Records that a side agrees to the proposal; a representative agrees beside the minor (7.Z).</summary>
[AllowedTo(Role.Curator)]
public sealed record ConfirmMatch(GroupId Group, ParticipantId Participant, GivenBy By, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ConfirmMatch>
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

public static class ConfirmMatchHandler
{
    public static MatchConfirmed Handle(ConfirmMatch command, [WriteAggregate(nameof(ConfirmMatch.Group))] Group group, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Proposed, Say.ProposalDecided);
        var word = new Confirmation(command.Participant, command.By);
        Refused.When(!group.Needed.Contains(word), Say.WordNotAsked);
        Refused.When(group.Confirmed.Contains(word), Say.AlreadyConfirmed);
        return new(group.Id, command.Participant, command.By, command.On);
    }
}
