using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;
using static Mentorship.Tests.Specs.Programme.SeedPlan;

namespace Mentorship.Tests.Specs.Programme;

public class Reschedule_line
{
    private static readonly RescheduleLine Command = new("5.1", Cycle, new(2026, 10, 15), Day);

    [Fact]
    public void moves_the_term() =>
        new Given<Roadmap>(InForce).When(x => RescheduleLineHandler.Handle(Command, Plan, x, Day)).Then(new RoadmapLineRescheduled("5.1", Cycle, new(2026, 10, 15), Day));

    [Fact]
    public void is_refused_when_the_line_is_done() =>
        new Given<Roadmap>([.. InForce, new RoadmapLineCompleted("5.1", Cycle, default, Day)])
            .When(x => RescheduleLineHandler.Handle(Command, Plan, x, Day)).ThenRefused(Say.LineAlreadyCompleted);

    [Fact]
    public void stays_in_its_cycle() => new RescheduleLine.Rules().Validate(Command with { DueOn = new(2027, 10, 1) }).IsValid.ShouldBeFalse();
}

public class Mark_line_not_applicable
{
    private static readonly MarkLineNotApplicable Command = new("4.Z2", Cycle, Day);

    [Fact]
    public void is_recorded() =>
        new Given<Roadmap>(InForce).When(x => MarkLineNotApplicableHandler.Handle(Command, Plan, x, Day)).Then(new RoadmapLineMarkedNotApplicable("4.Z2", Cycle, Day));

    [Fact]
    public void is_refused_when_the_line_is_done() =>
        new Given<Roadmap>([.. InForce, new RoadmapLineCompleted("4.Z2", Cycle, default, Day)])
            .When(x => MarkLineNotApplicableHandler.Handle(Command, Plan, x, Day)).ThenRefused(Say.LineAlreadyCompleted);
}
