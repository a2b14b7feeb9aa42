using Mentorship.Monitoring;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Tests.Specs.Monitoring;

public class Define_parameters
{
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly AssessmentParametersDefined First = new(Cycle, 1, ["D01", "D02"], Today);

    [Fact]
    public void fixes_the_set_in_the_catalogues_order() =>
        new Given<ParameterSet>().When(x => DefineParametersHandler.Handle(new(Cycle, ["D02", "D01", "D02"], Today), x, new(false), Today))
            .Only<AssessmentParametersDefined>().Codes.ShouldBe(["D01", "D02"]);

    [Fact]
    public void may_change_the_set_before_anybody_is_measured() =>
        new Given<ParameterSet>(First).When(x => DefineParametersHandler.Handle(new(Cycle, ["D03"], Today), x, new(false), Today))
            .Only<AssessmentParametersDefined>().SetVersion.ShouldBe(2);

    [Fact]
    public void may_add_later() =>
        new Given<ParameterSet>(First).When(x => DefineParametersHandler.Handle(new(Cycle, ["D01", "D02", "D03"], Today), x, new(true), Today))
            .Only<AssessmentParametersDefined>().Codes.Count.ShouldBe(3);

    [Fact]
    public void may_not_take_away_once_somebody_is_measured() =>
        new Given<ParameterSet>(First).When(x => DefineParametersHandler.Handle(new(Cycle, ["D01"], Today), x, new(true), Today))
            .ThenRefused(Say.ParametersOnlyAdded);

    [Fact]
    public void knows_only_parameters_of_the_catalogue() =>
        new DefineParameters.Rules().Validate(new DefineParameters(Cycle, ["D99"], Today)).IsValid.ShouldBeFalse();
}
