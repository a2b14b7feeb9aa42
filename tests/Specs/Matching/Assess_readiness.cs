using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Assess_readiness
{
    private static readonly AssessReadiness Command = new(Id, Readiness.Ready, Day.AddYears(1), Day);

    [Fact]
    public void follows_the_interview() =>
        new Given<Candidacy>(Shortlisted, Interviewed).When(x => AssessReadinessHandler.Handle(Command, x, new([]), Day)).Then(Ready);

    [Fact]
    public void of_a_minor_needs_the_consent_to_psychological_support()
    {
        var minor = Mentor(Teacher, ParticipantKind.Pupil, 16);
        Assessing(minor).ThenRefused(Say.NoSupportConsent);
        Assessing(minor with { Agreed = [ConsentKind.PsychologicalSupport] }).Then(Ready);
    }

    private static Decided Assessing(global::Mentorship.Participants.Contracts.Standing standing) =>
        new Given<Candidacy>(Shortlisted, Interviewed).When(x => AssessReadinessHandler.Handle(Command, x, new([standing]), Day));

    [Fact]
    public void is_refused_before_the_interview() =>
        new Given<Candidacy>(Shortlisted).When(x => AssessReadinessHandler.Handle(Command, x, new([]), Day)).ThenRefused(Say.NoInterview);
}
