using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Close_plan_period
{
    private static readonly DateOnly Today = new(2027, 7, 1);
    private static readonly SchoolYear First = new(2023), Last = new(2026);
    private static readonly RoadmapDrafted Drafted = new(1, First, Last, 97, "", new(2023, 8, 1));
    private static readonly RoadmapApproved Approved = new(1, new(2023, 8, 2));

    [Fact]
    public void is_done_when_all_years_are_closed_and_the_last_stage_is_done() =>
        Close(new(First, Last, [], []), Drafted, Approved).Then(new PlanPeriodClosed(1, First, Last, Today));

    [Fact]
    public void names_the_years_still_open() => Close(new(First, Last, [Last], []), Drafted, Approved).ThenRefused(Say.PeriodHasOpenCycles.With("2026/27"));

    [Fact]
    public void names_the_lines_still_open() => Close(new(First, Last, [], ["9.3", "9.5"]), Drafted, Approved).ThenRefused(Say.PeriodHasOpenLines.With("9.3, 9.5"));

    [Fact]
    public void is_refused_without_a_road_map_in_force() => Close(null, Drafted).ThenRefused(Say.RoadmapNotApproved);

    [Fact]
    public void is_refused_a_second_time() =>
        Close(new(First, Last, [], []), Drafted, Approved, new PlanPeriodClosed(1, First, Last, Today)).ThenRefused(Say.PeriodAlreadyClosed);

    [Fact]
    public void is_done_again_for_the_next_period() =>
        Close(new(new(2027), new(2030), [], []), Drafted, Approved, new PlanPeriodClosed(1, First, Last, Today), new RoadmapApproved(2, Today))
            .Then(new PlanPeriodClosed(2, new(2027), new(2030), Today));

    [Fact]
    public void is_refused_for_a_day_to_come() =>
        new Given<Roadmap>(Drafted, Approved).When(x => ClosePlanPeriodHandler.Handle(new(Today.AddDays(1)), new(First, Last, [], []), x, Today)).ThenRefused(Say.NotInFuture);

    private static Decided Close(PeriodEnds? ends, params IFact[] past) =>
        new Given<Roadmap>(past).When(x => ClosePlanPeriodHandler.Handle(new(Today), ends, x, Today));
}
