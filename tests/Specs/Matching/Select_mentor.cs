using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Select_mentor
{
    private static readonly SelectMentor Command = new(Id, Day);

    [Fact]
    public void needs_interview_readiness_and_training() => When(Shortlisted, Interviewed, Ready, Trained).Then(Selected);

    [Fact]
    public void accepts_readiness_with_support() =>
        When(Shortlisted, Interviewed, Ready with { Verdict = Readiness.ReadyWithSupport }, Trained).Then(Selected);

    [Fact]
    public void is_refused_without_interview() => When(Shortlisted, Ready, Trained).ThenRefused(Say.NoInterview);

    [Fact]
    public void is_refused_when_not_ready() =>
        When(Shortlisted, Interviewed, Ready with { Verdict = Readiness.NotNow }, Trained).ThenRefused(Say.ReadinessNotConfirmed);

    [Fact]
    public void is_refused_when_readiness_has_expired() =>
        When(Shortlisted, Interviewed, Ready with { ValidUntil = Day.AddDays(-1) }, Trained).ThenRefused(Say.ReadinessNotConfirmed);

    [Fact]
    public void is_refused_before_training() => When(Shortlisted, Interviewed, Ready).ThenRefused(Say.TrainingNotCompleted);

    private static Decided When(params IFact[] past) => new Given<Candidacy>(past).When(x => SelectMentorHandler.Handle(Command, x, new([]), Day));
}
