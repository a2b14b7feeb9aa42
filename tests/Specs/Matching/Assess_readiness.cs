using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Assess_readiness
{
    private static readonly AssessReadiness Command = new(Id, Readiness.Ready, Day.AddYears(1), null, Day);

    [Fact]
    public void follows_the_interview() =>
        new Given<Candidacy>(Shortlisted, Interviewed).When(x => AssessReadinessHandler.Handle(Command, x, new([]), Reasoning.None, Day)).Then(Ready);

    [Fact]
    public void of_a_minor_needs_the_consent_to_psychological_support()
    {
        var minor = Mentor(Teacher, ParticipantKind.Pupil, 16);
        Assessing(minor).ThenRefused(Say.NoSupportConsent);
        Assessing(minor with { Agreed = [ConsentKind.PsychologicalSupport] }).Then(Ready);
    }

    private static Decided Assessing(global::Mentorship.Participants.Contracts.Standing standing) =>
        new Given<Candidacy>(Shortlisted, Interviewed).When(x => AssessReadinessHandler.Handle(Command, x, new([standing]), Reasoning.None, Day));

    [Fact]
    public void is_refused_before_the_interview() =>
        new Given<Candidacy>(Shortlisted).When(x => AssessReadinessHandler.Handle(Command, x, new([]), Reasoning.None, Day)).ThenRefused(Say.NoInterview);

    [Fact]
    public void takes_the_reasons_of_a_psychologist() =>
        Because(new(Words, true)).Then(Ready with { Reasons = Words.Record, Commitment = Words.Commitment });

    [Fact]
    public void takes_nobody_elses_reasons() => Because(new(Words, false)).ThenRefused(Say.ReasonsByPsychologistOnly);

    private static Decided Because(Reasoning reasoning) =>
        new Given<Candidacy>(Shortlisted, Interviewed).When(x => AssessReadinessHandler.Handle(Command, x, new([]), reasoning, Day));
}
