using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;
using static Mentorship.Tests.Specs.Programme.SeedPlan;

namespace Mentorship.Tests.Specs.Programme;

public class Complete_line
{
    private static readonly DocumentId Paper = new(Guid.NewGuid());
    private static readonly CompleteLine Command = new("4.3", Cycle, Paper, Day);
    private static readonly RoadmapLineCompleted Completed = new("4.3", Cycle, Paper, Day);

    [Fact]
    public void is_recorded_with_its_paper() =>
        new Given<Roadmap>(InForce).When(x => CompleteLineHandler.Handle(Command, Plan, x, Day)).Then(Completed);

    [Fact]
    public void is_refused_before_the_map_is_approved() =>
        new Given<Roadmap>().When(x => CompleteLineHandler.Handle(Command, new(null), x, Day)).ThenRefused(Say.RoadmapNotApproved);

    [Fact]
    public void is_refused_for_a_line_the_map_does_not_have() =>
        new Given<Roadmap>(InForce).When(x => CompleteLineHandler.Handle(Command with { Line = "6.5" }, Plan, x, Day))
            .ThenRefused("Пункта «6.5» нет в дорожной карте. Проверьте номер.");

    [Fact]
    public void is_refused_for_a_heading() =>
        new Given<Roadmap>(InForce).When(x => CompleteLineHandler.Handle(Command with { Line = "4" }, Plan, x, Day)).ThenRefused(Say.LineIsOnlyShown);

    [Fact]
    public void is_refused_a_second_time_in_a_cycle() =>
        new Given<Roadmap>([.. InForce, Completed]).When(x => CompleteLineHandler.Handle(Command, Plan, x, Day)).ThenRefused(Say.LineAlreadyCompleted);

    [Fact]
    public void may_be_recorded_in_the_next_cycle() =>
        new Given<Roadmap>([.. InForce, Completed with { Cycle = new(2025) }]).When(x => CompleteLineHandler.Handle(Command, Plan, x, Day)).Then(Completed);

    [Fact]
    public void is_refused_outside_the_plan() =>
        new Given<Roadmap>(InForce).When(x => CompleteLineHandler.Handle(Command with { Cycle = new(2027) }, Plan, x, Day)).ThenRefused(Say.CycleOutsidePlan);

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Roadmap>(InForce).When(x => CompleteLineHandler.Handle(Command with { On = Day.AddDays(1) }, Plan, x, Day)).ThenRefused(Say.NotInFuture);

    [Fact]
    public void needs_a_paper() => new CompleteLine.Rules().Validate(Command with { Evidence = default }).IsValid.ShouldBeFalse();
}
