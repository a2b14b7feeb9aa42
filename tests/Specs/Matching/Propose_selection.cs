using Mentorship.Kernel.Schooling;
using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Propose_selection
{
    private static readonly SchoolSettings TrainedAfterwards = SchoolSettings.Default with { TrainingBeforeSelection = false };

    [Fact]
    public void needs_interview_readiness_and_training() => When(SchoolSettings.Default, Shortlisted, Interviewed, Ready, Trained).Then(SelectionProposed);

    [Fact]
    public void accepts_readiness_with_support() =>
        When(SchoolSettings.Default, Shortlisted, Interviewed, Ready with { Verdict = Readiness.ReadyWithSupport }, Trained).Then(SelectionProposed);

    [Fact]
    public void is_refused_without_interview() => When(SchoolSettings.Default, Shortlisted, Ready, Trained).ThenRefused(Say.NoInterview);

    [Fact]
    public void is_refused_when_not_ready() =>
        When(SchoolSettings.Default, Shortlisted, Interviewed, Ready with { Verdict = Readiness.No }, Trained).ThenRefused(Say.ReadinessNotConfirmed);

    [Fact]
    public void is_refused_before_training() => When(SchoolSettings.Default, Shortlisted, Interviewed, Ready).ThenRefused(Say.TrainingNotCompleted);

    [Fact]
    public void goes_before_training_where_the_school_trains_afterwards() => When(TrainedAfterwards, Shortlisted, Interviewed, Ready).Then(SelectionProposed);

    [Fact]
    public void is_refused_a_second_time() =>
        When(SchoolSettings.Default, Shortlisted, Interviewed, Ready, Trained, SelectionProposed).ThenRefused(Say.SelectionAlreadyProposed);

    [Fact]
    public void is_refused_after_a_rejection() =>
        When(SchoolSettings.Default, new MentorRejected(Id, Teacher, Cycle, RejectionReason.CriteriaNotMet, Day)).ThenRefused(Say.CandidacyClosed);

    private static Decided When(SchoolSettings settings, params IFact[] past) =>
        new Given<Candidacy>(past).When(x => ProposeSelectionHandler.Handle(new(Id, Day), x, new([]), new(Curator, settings), Day));
}
