using Mentorship.Matching.Ruling;

namespace Mentorship.Matching.Forming;

/// <summary>Records the signed agreement of a teacher-mentor (W-1, ТК РФ art. 351.8).</summary>
[Needs(Deed.SignAgreements)]
public sealed record SignAgreement(GroupId Group, ParticipantId Mentor, DocumentId Agreement, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SignAgreement>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Mentor).NotEmpty();
            RuleFor(x => x.Agreement).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class SignAgreementHandler
{
    public static MentoringAgreementSigned Handle(SignAgreement command, [WriteAggregate(nameof(SignAgreement.Group))] Group group, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(!Rulebook.Current.Of(group.Form).Agreement, Say.AgreementNotNeeded);
        Refused.When(group.State is not (GroupState.Proposed or GroupState.Formed), Say.GroupNotActive);
        Refused.When(!group.Mentors.Contains(command.Mentor), Say.NotMentorOfGroup);
        Refused.When(group.Agreements.Contains(command.Mentor), Say.AgreementAlreadySigned);
        return new(group.Id, command.Mentor, command.Agreement, command.On);
    }
}
