namespace Mentorship.Matching.Selecting;

/// <summary>Closes a candidacy without selection (stage 6).</summary>
[Needs(Deed.SelectMentors)]
public sealed record RejectMentor(CandidacyId Candidacy, RejectionReason Reason, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RejectMentor>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RejectMentorHandler
{
    public static MentorRejected Handle(RejectMentor command, [WriteAggregate(nameof(RejectMentor.Candidacy))] Candidacy candidacy, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.Reason, command.On);
    }
}
