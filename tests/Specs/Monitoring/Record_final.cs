using Mentorship.Monitoring;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Tests.Specs.Monitoring;

public class Record_final
{
    private static readonly ParticipantId Pupil = new(Guid.NewGuid());
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2027, 5, 15);
    private static readonly Ground Firm = new(new(Guid.NewGuid(), 1, ["D01", "D05", "D06", "D13"]), null);
    private static readonly BaselineAssessmentRecorded Before = new(Pupil, Cycle, 1, [new("D01", 5), new("D05", 1), new("D06", 40)], new(2026, 9, 15));

    [Fact]
    public void computes_the_change_only_where_both_values_are_known() =>
        new Given<Assessment>(Before)
            .When(x => RecordFinalHandler.Handle(new(Pupil, Cycle, [new("D01", 7), new("D13", 8)], Today), x, Firm, Today))
            .Only<DynamicsComputed>().Changes.ShouldBe([new("D01", 2)]);

    [Fact]
    public void counts_less_as_better_where_less_is_better() =>
        new Given<Assessment>(Before)
            .When(x => RecordFinalHandler.Handle(new(Pupil, Cycle, [new("D05", 2), new("D06", 30)], Today), x, Firm, Today))
            .Only<DynamicsComputed>().Changes.ShouldBe([new("D05", 1), new("D06", 10)]);

    [Fact]
    public void is_refused_without_a_baseline() =>
        new Given<Assessment>().When(x => RecordFinalHandler.Handle(new(Pupil, Cycle, [new("D01", 7)], Today), x, Firm, Today)).ThenRefused(Say.NoBaseline);

    [Fact]
    public void stands_alone_after_a_waived_baseline()
    {
        var decided = new Given<Assessment>(new AssessmentWaived(Pupil, Cycle, AssessmentMoment.Baseline, WaiverReason.Illness, Today))
            .When(x => RecordFinalHandler.Handle(new(Pupil, Cycle, [new("D01", 7)], Today), x, Firm, Today));
        decided.Then(decided.Only<FinalAssessmentRecorded>());
    }

    [Fact]
    public void is_refused_on_a_day_before_the_baseline() =>
        new Given<Assessment>(Before)
            .When(x => RecordFinalHandler.Handle(new(Pupil, Cycle, [new("D01", 7)], new(2026, 9, 1)), x, Firm, Today)).ThenRefused(Say.FinalBeforeBaseline);
}
