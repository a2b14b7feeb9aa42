using Mentorship.Monitoring;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Tests.Specs.Monitoring;

public class Record_baseline
{
    private static readonly ParticipantId Pupil = new(Guid.NewGuid());
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly RecordBaseline Command = new(Pupil, Cycle, [new("D01", 6)], Today);
    private static readonly Ground Firm = new(new(Guid.NewGuid(), 3, ["D01", "D06"]), null);

    [Fact]
    public void names_the_set_it_used() =>
        new Given<Assessment>().When(x => RecordBaselineHandler.Handle(Command, x, Firm, Today))
            .Then(new BaselineAssessmentRecorded(Pupil, Cycle, 3, Command.Values, Today));

    [Fact]
    public void is_refused_where_work_is_barred() =>
        new Given<Assessment>().When(x => RecordBaselineHandler.Handle(Command, x, Firm with { BarredBecause = "Нет согласия" }, Today))
            .ThenRefused("Нет согласия");

    [Fact]
    public void is_refused_before_parameters_are_defined() =>
        new Given<Assessment>().When(x => RecordBaselineHandler.Handle(Command, x, new(null, null), Today)).ThenRefused(Say.ParametersNotDefined);

    [Fact]
    public void is_refused_for_a_parameter_outside_the_set() =>
        new Given<Assessment>().When(x => RecordBaselineHandler.Handle(Command with { Values = [new("D13", 5)] }, x, Firm, Today)).ThenRefused(Say.NotInTheSet);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<Assessment>(new BaselineAssessmentRecorded(Pupil, Cycle, 1, Command.Values, Today))
            .When(x => RecordBaselineHandler.Handle(Command, x, Firm, Today)).ThenRefused(Say.BaselineAlreadyRecorded);

    [Fact]
    public void is_refused_for_a_day_to_come() =>
        new Given<Assessment>().When(x => RecordBaselineHandler.Handle(Command with { On = Today.AddDays(1) }, x, Firm, Today)).ThenRefused(Say.NotInFuture);

    [Theory]
    [InlineData("D01", 11, false)]
    [InlineData("D02", 4.5, true)]
    [InlineData("D06", -1, false)]
    public void checks_the_scale(string code, double value, bool holds) =>
        new RecordBaseline.Rules().Validate(Command with { Values = [new(code, (decimal)value)] }).IsValid.ShouldBe(holds);
}
