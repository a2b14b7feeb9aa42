namespace Mentorship.Matching.Forming;

/// <summary>Records that a side declines the proposal, of a group or of another mentor for it; no reason is asked (7.Z).</summary>
[Needs(Deed.ConfirmMatches)]
public sealed record DeclineMatch(GroupId Group, ParticipantId Participant, GivenBy By, int Proposal, DateOnly On) : GivingWord(Group, Participant, By, Proposal, On)
{
    public sealed class Rules : Rules<DeclineMatch>;
}

public static class DeclineMatchHandler
{
    public static MatchDeclined Handle(DeclineMatch command, [WriteAggregate(nameof(DeclineMatch.Group))] Group group, DateOnly today)
    {
        var word = command.AskedBy(group, today);
        return new(group.Id, word.Participant, word.By, command.On);
    }
}
