namespace Mentorship.Matching.Forming;

/// <summary>Records the word of one side about the proposal that was shown to it, of a group or of another mentor for it (7.Z).</summary>
public abstract record GivingWord(GroupId Group, ParticipantId Participant, GivenBy By, int Proposal, DateOnly On)
{
    public abstract class Rules<T> : AbstractValidator<T> where T : GivingWord
    {
        protected Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.Proposal).GreaterThan(0);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Whose word it is.</summary>
    /// <exception cref="Refused">Nobody waits for it.</exception>
    internal Confirmation AskedBy(Group group, DateOnly today)
    {
        Refused.When(On > today, Say.NotInFuture);
        Refused.When(!group.AsksForWords, Say.ProposalDecided);
        Refused.When(Proposal != group.Proposal, Say.OtherProposal);
        var word = new Confirmation(Participant, By);
        Refused.When(!group.Needed.Contains(word), Say.WordNotAsked);
        return word;
    }
}
