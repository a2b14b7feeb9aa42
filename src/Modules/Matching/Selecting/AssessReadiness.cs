using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Records how ready the psychologist finds a candidate; the reasoning stays with the psychologist (6.Z3).</summary>
[Needs(Deed.AssessReadiness)]
public sealed record AssessReadiness(CandidacyId Candidacy, Readiness Verdict, DateOnly ValidUntil, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AssessReadiness>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.Verdict).IsInEnum();
            RuleFor(x => x.ValidUntil).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.ValidUntilBeforeAct);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AssessReadinessHandler
{
    public static Task<Standings> Load(AssessReadiness command, IDocumentSession session, IMessageBus bus) => Bar.On(command.Candidacy, command.On, session, bus);

    public static PsychologicalReadinessAssessed Handle(AssessReadiness command, [WriteAggregate(nameof(AssessReadiness.Candidacy))] Candidacy candidacy, Standings standings, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        Refused.When(standings.All.Any(x => x.LacksSupportConsent), Say.NoSupportConsent);
        Refused.When(!candidacy.Interviewed, Say.NoInterview);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.Verdict, command.ValidUntil, command.On);
    }
}
