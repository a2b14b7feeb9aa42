namespace Mentorship.Matching.Selecting;

/// <summary>Closes a candidacy without selection, also of somebody who was never shortlisted (stage 6).</summary>
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
    public static async Task<OfBase> Load(RejectMentor command, IDocumentSession session) =>
        new(await session.LoadAsync<Candidate>(command.Candidacy.Value) is { } found ? (found.Participant, new(found.Year)) : null);

    public static MentorRejected Handle(RejectMentor command, [WriteAggregate(nameof(RejectMentor.Candidacy), Required = false)] Candidacy? candidacy, OfBase known, DateOnly today)
    {
        if (candidacy is not null)
        {
            candidacy.MustBeOpen(command.On, today);
            return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.Reason, command.On);
        }

        Refused.When(command.On > today, Say.NotInFuture);
        var (participant, cycle) = known.Candidate ?? throw new NotThere(Say.CandidateNotThere);
        return new(command.Candidacy, participant, cycle, command.Reason, command.On);
    }
}

/// <summary>Whose candidacy it is, told by the base, where nobody has shortlisted them.</summary>
public sealed record OfBase((ParticipantId Participant, SchoolYear Cycle)? Candidate);
