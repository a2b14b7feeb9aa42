using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Records the interview of a candidate (6.Z3).</summary>
[Needs(Deed.AssessReadiness)]
public sealed record HoldInterview(CandidacyId Candidacy, DateOnly On)
{
    public sealed class Rules : AbstractValidator<HoldInterview>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class HoldInterviewHandler
{
    public static Task<Standings> Load(HoldInterview command, IDocumentSession session, IMessageBus bus) => Bar.On(command.Candidacy, command.On, session, bus);

    public static InterviewHeld Handle(HoldInterview command, [WriteAggregate(nameof(HoldInterview.Candidacy))] Candidacy candidacy, Standings standings, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        Refused.When(candidacy.Interviewed, Say.AlreadyInterviewed);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.On);
    }
}
