namespace Mentorship.Matching.Forming;

/// <summary>Records that a side agrees to the proposal, of a group or of another mentor for it; a representative agrees beside the minor (7.Z).</summary>
[Needs(Deed.ConfirmMatches)]
public sealed record ConfirmMatch(GroupId Group, ParticipantId Participant, GivenBy By, int Proposal, DateOnly On) : GivingWord(Group, Participant, By, Proposal, On)
{
    public sealed class Rules : Rules<ConfirmMatch>;
}

public static class ConfirmMatchHandler
{
    public static MatchConfirmed Handle(ConfirmMatch command, [WriteAggregate(nameof(ConfirmMatch.Group))] Group group, DateOnly today)
    {
        var word = command.AskedBy(group, today);
        Refused.When(group.Confirmed.Contains(word), Say.AlreadyConfirmed);
        return new(group.Id, word.Participant, word.By, command.On);
    }
}
