using Mentorship.Monitoring;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Tests.Specs.Monitoring;

public class Waive_assessment
{
    private static readonly ParticipantId Pupil = new(Guid.NewGuid());
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly WaiveAssessment Command = new(Pupil, Cycle, AssessmentMoment.Baseline, WaiverReason.Illness, Today);

    [Fact]
    public void says_why() =>
        new Given<Assessment>().When(x => WaiveAssessmentHandler.Handle(Command, x, Today))
            .Then(new AssessmentWaived(Pupil, Cycle, AssessmentMoment.Baseline, WaiverReason.Illness, Today));

    [Fact]
    public void is_refused_where_somebody_was_measured() =>
        new Given<Assessment>(new BaselineAssessmentRecorded(Pupil, Cycle, 1, [new("D01", 5)], Today))
            .When(x => WaiveAssessmentHandler.Handle(Command, x, Today)).ThenRefused(Say.AlreadyAssessed);
}
