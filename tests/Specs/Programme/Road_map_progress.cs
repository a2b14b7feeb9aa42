using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;
using static Mentorship.Tests.Specs.Programme.SeedPlan;

namespace Mentorship.Tests.Specs.Programme;

public class Road_map_progress
{
    private static readonly OrderIssued Introduced = new(default, OrderKind.IntroduceTargetModel, "1", null, [], [], null, new(2026, 9, 1));

    [Fact]
    public void lets_an_event_complete_its_line()
    {
        var line = LineOf("3.1", Introduced);
        line.State.ShouldBe(LineState.Done);
        line.DoneOn.ShouldBe(new(2026, 9, 1));
        line.Events.ShouldBe(1);
    }

    [Fact]
    public void wants_the_right_kind_of_order() =>
        LineOf("3.1", Introduced with { Kind = OrderKind.Gratitude }).State.ShouldBe(LineState.Due);

    [Fact]
    public void counts_an_event_in_the_cycle_of_its_day() =>
        LineOf("3.1", Introduced with { OccurredOn = new(2025, 9, 1) }).State.ShouldBe(LineState.Due);

    [Fact]
    public void computes_the_normative_base_from_its_lines()
    {
        IFact[] all =
        [
            Introduced, new MentoringProgrammeApproved(1, default, Day), new RoadmapApproved(1, Day), new ImplementationPlanApproved(Cycle, default, Day),
            new CuratorAppointed(default, default, Day), new CuratorTrained(default, 16, default, new(2026, 9, 14)),
        ];
        LineOf("3.R", all[1..]).State.ShouldBe(LineState.Due);
        LineOf("3.R", all).DoneOn.ShouldBe(Day);
        Progress(all).Stages.Single(x => x.Number == "3").State.ShouldBe(LineState.Done);
    }

    [Theory, InlineData("3.1", "2026-09-15"), InlineData("5.1", "2026-09-30"), InlineData("7.Z1", "2026-10-31"), InlineData("8.1", "2027-05-31"), InlineData("9.8", "2027-05-31")]
    public void knows_when_a_line_is_due(string line, string day) => LineOf(line).DueOn.ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void says_where_a_cycle_has_no_term() => LineOf("6.Z1").State.ShouldBe(LineState.NoTerm);

    [Fact]
    public void says_what_is_overdue() =>
        Progress([], today: new(2026, 9, 16)).Lines.Single(x => x.Line.Id == "3.6").State.ShouldBe(LineState.Overdue);

    [Fact]
    public void shows_terms_and_names_without_a_state() => LineOf("4.W").State.ShouldBe(LineState.Shown);

    [Fact]
    public void keeps_what_was_moved_done_by_hand_or_left_out()
    {
        var paper = new DocumentId(Guid.NewGuid());
        var roadmap = new Given<Roadmap>(
        [
            .. InForce, new RoadmapLineRescheduled("5.1", Cycle, new(2026, 11, 1), Day), new RoadmapLineCompleted("9.5", Cycle, paper, Day),
            new RoadmapLineMarkedNotApplicable("8.2", Cycle, Day),
        ]).State;
        var lines = RoadmapProgress.Of(Map, roadmap, Cycle, new Dictionary<string, RoadmapFact>(), Day).Lines.ToDictionary(x => x.Line.Id);
        (lines["5.1"].State, lines["5.1"].DueOn).ShouldBe((LineState.Rescheduled, new(2026, 11, 1)));
        (lines["9.5"].State, lines["9.5"].Paper).ShouldBe((LineState.Done, paper));
        lines["8.2"].State.ShouldBe(LineState.NotApplicable);
    }

    [Fact]
    public void says_which_lines_have_to_come_first()
    {
        LineOf("8.1").WaitsFor.ShouldBe(["5.1", "7.Z2"]);
        LineOf("5.2b").WaitsFor.ShouldBe(["3.1", "3.2", "3.3", "3.4", "3.5"]);
        LineOf("5.2b", Introduced).WaitsFor.ShouldBe(["3.2", "3.3", "3.4", "3.5"]);
    }

    [Fact]
    public void holds_nobody_up_by_what_the_cycle_does_not_plan()
    {
        LineOf("4.1b").WaitsFor.ShouldBeEmpty();
        LineOf("7.Z1").WaitsFor.ShouldBeEmpty();
    }

    [Fact]
    public void warns_of_what_the_plan_leaves_open()
    {
        var gaps = Progress([]).Gaps;
        gaps.ShouldContain(x => x.Kind == GapKind.NoResponsible && x.Stage == "5");
        gaps.Single(x => x.Kind == GapKind.NoTerm && x.Stage == "6").Cycles.ShouldBe([new(2023), new(2026)]);
        gaps.Single(x => x.Kind == GapKind.NumberMissing).Lines.ShouldBe(["6.5"]);
        gaps.ShouldContain(x => x.Kind == GapKind.SameText && string.Join(' ', x.Lines) == "4.3 6.3");
        gaps.ShouldContain(x => x.Kind == GapKind.SameText && string.Join(' ', x.Lines) == "4.4 6.4");
    }

    private static LineProgress LineOf(string id, params IFact[] past) => Progress(past).Lines.Single(x => x.Line.Id == id);

    private static RoadmapProgress Progress(IFact[] past, DateOnly? today = null)
    {
        var facts = past.Where(x => Facts.CycleOf(x) == Cycle).SelectMany(x => Facts.Of(x).Select(fact => (fact, x.OccurredOn))).GroupBy(x => x.fact)
            .ToDictionary(x => x.Key, x => x.Aggregate(
                new RoadmapFact(RoadmapFact.Key(Cycle, x.Key), Cycle, x.Key, 0, x.First().OccurredOn, x.First().OccurredOn, []), (fact, e) => fact.And(Guid.NewGuid(), e.OccurredOn)));
        return RoadmapProgress.Of(Map, new Given<Roadmap>(InForce).State, Cycle, facts, today ?? Day);
    }
}
