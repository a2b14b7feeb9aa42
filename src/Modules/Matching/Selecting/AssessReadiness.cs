using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Records how ready a candidate is found; the reasons are a psychologist's and stay with psychologists (6.Z3).</summary>
[Needs(Deed.AssessReadiness)]
public sealed record AssessReadiness(CandidacyId Candidacy, Readiness Verdict, DateOnly ValidUntil, string? ReasonsText, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AssessReadiness>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.Verdict).IsInEnum();
            RuleFor(x => x.ValidUntil).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.ValidUntilBeforeAct);
            RuleFor(x => x.ReasonsText).MaximumLength(4000);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(AssessReadiness)} {Candidacy.Value}";
}

public static class AssessReadinessHandler
{
    public static async Task<(Standings, Reasoning)> Load(AssessReadiness command, Candidacy candidacy, IDocumentSession session, IMessageBus bus) =>
        (await Bar.On(candidacy.Id, command.On, session, bus), Reasoning.Of(command.ReasonsText, candidacy.Participant, session));

    public static PsychologicalReadinessAssessed Handle(
        AssessReadiness command, [WriteAggregate(nameof(AssessReadiness.Candidacy))] Candidacy candidacy, Standings standings, Reasoning reasoning, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        Refused.When(standings.All.Any(x => x.LacksSupportConsent), Say.NoSupportConsent);
        Refused.When(!candidacy.Interviewed, Say.NoInterview);
        Refused.When(reasoning is { Seal: not null, ByPsychologist: false }, Say.ReasonsByPsychologistOnly);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.Verdict, command.ValidUntil, command.On, reasoning.Seal?.Record, reasoning.Seal?.Commitment);
    }
}
