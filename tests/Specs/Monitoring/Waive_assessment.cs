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

    private static readonly Ground Firm = new(null, null);

    [Fact]
    public void says_why() =>
        new Given<Assessment>().When(x => WaiveAssessmentHandler.Handle(Command, x, Firm, Today))
            .Then(new AssessmentWaived(Pupil, Cycle, AssessmentMoment.Baseline, WaiverReason.Illness, Today));

    [Fact]
    public void is_refused_where_somebody_was_measured() =>
        new Given<Assessment>(new BaselineAssessmentRecorded(Pupil, Cycle, 1, [new("D01", 5)], Today))
            .When(x => WaiveAssessmentHandler.Handle(Command, x, Firm, Today)).ThenRefused(Say.AlreadyAssessed);

    [Fact]
    public void is_refused_where_work_is_barred() =>
        new Given<Assessment>().When(x => WaiveAssessmentHandler.Handle(Command, x, Firm with { BarredBecause = "Нет согласия" }, Today)).ThenRefused("Нет согласия");

    [Fact]
    public void can_say_of_somebody_barred_that_they_left_before_the_last_measurement() =>
        Left(AssessmentMoment.Final, Firm with { BarredBecause = "Выбыл" }).Then(new AssessmentWaived(Pupil, Cycle, AssessmentMoment.Final, WaiverReason.LeftEarly, Today));

    [Fact]
    public void cannot_say_that_somebody_left_who_did_not() => Left(AssessmentMoment.Final, Firm).ThenRefused(Say.NotLeftEarly);

    [Fact]
    public void cannot_say_that_somebody_left_before_the_first_measurement() =>
        Left(AssessmentMoment.Baseline, Firm with { BarredBecause = "Выбыл" }).ThenRefused(Say.LeftEarlyIsFinal);

    private static Decided Left(AssessmentMoment moment, Ground ground) => new Given<Assessment>()
        .When(x => WaiveAssessmentHandler.Handle(Command with { Reason = WaiverReason.LeftEarly, Moment = moment }, x, ground, Today));
}
