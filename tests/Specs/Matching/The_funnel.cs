using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class The_funnel
{
    private static readonly Candidate Filed = new(Guid.Empty, Teacher, 2026) { FiledOn = Day };
    private static readonly Candidate InBase = Filed with { EnteredOn = Day };
    private static readonly Candidate Interviewed = InBase with { ShortlistedOn = Day, InterviewedOn = Day };

    [Fact]
    public void counts_everybody_in_each_step_they_have_come_as_far_as() =>
        Of(Filed, InBase, Interviewed, Interviewed with { Verdict = Readiness.ReadyWithSupport, TrainedOn = Day, SelectedOn = Day }).Steps.Select(x => x.People).ShouldBe([4, 3, 2, 2, 1, 1, 1]);

    [Fact]
    public void keeps_count_of_the_steps_of_those_rejected_and_says_why()
    {
        var funnel = Of(InBase with { RejectedBecause = RejectionReason.CriteriaNotMet }, Interviewed with { Verdict = Readiness.No, RejectedBecause = RejectionReason.NotReady },
            Interviewed with { RejectedBecause = RejectionReason.NotReady });
        funnel.Steps.Select(x => x.People).ShouldBe([3, 3, 2, 2, 0, 0, 0]);
        funnel.Rejected.ShouldBe([new(RejectionReason.CriteriaNotMet, 1), new(RejectionReason.NotReady, 2)]);
    }

    [Fact]
    public void takes_those_of_whom_only_the_base_is_known_for_in_the_base() => (Filed with { FiledOn = null }).Step.ShouldBe(FunnelStep.InBase);

    private static Funnel Of(params Candidate[] candidates) => Funnel.Of(Cycle, candidates);
}
