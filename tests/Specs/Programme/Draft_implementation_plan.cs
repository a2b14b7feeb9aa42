using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Specs.Documents;

namespace Mentorship.Tests.Specs.Programme;

public class Draft_implementation_plan
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly RoadmapVersion Map = new(1, new(2023), new(2026), "", RoadmapStage.Of(Carried.Seed, new Dictionary<string, string>()), Carried.Seed);
    private static readonly Roadmap Approved = Roadmap.Create(new(1, new(2023), new(2026), Carried.Seed.Count, "", Today)).Apply(new RoadmapApproved(1, Today));

    [Fact]
    public void takes_what_the_map_plans_for_the_year()
    {
        var (drafted, kept) = Draft(Cycle, Approved);
        (drafted.Version, drafted.Lines).ShouldBe((1, kept.Lines.Count));
        kept.Lines.ShouldContain(x => x.Line == "9.3" && x.DueOn == new DateOnly(2027, 5, 31));
        kept.Lines.ShouldNotContain(x => x.Line == "4.1a", "stage 4 was planned for 2023 only");
        kept.Lines.ShouldNotContain(x => x.Line == "3.T", "what is only shown is nothing to do");
    }

    [Fact]
    public void follows_a_line_that_was_moved_and_leaves_out_what_does_not_concern_the_school()
    {
        var moved = Approved.Apply(new RoadmapLineRescheduled("9.3", Cycle, new(2027, 6, 10), Today)).Apply(new RoadmapLineMarkedNotApplicable("9.4", Cycle, Today));
        var (before, after) = (Draft(Cycle, Approved).Version.Lines, Draft(Cycle, moved).Version.Lines);
        YearPlanSheet.Between(before, after).ShouldBe([new("9.3", Say.YearPlanTermMoved.With("31.05.2027", "10.06.2027")), new("9.4", Say.YearPlanLineGone)]);
        YearPlanSheet.Between(after, before).ShouldContain(new YearPlanChange("9.4", Say.YearPlanLineAdded));
    }

    [Fact]
    public void is_refused_where_it_would_say_the_same()
    {
        var first = Draft(Cycle, Approved).Drafted;
        Should.Throw<Refused>(() => DraftImplementationPlanHandler.Handle(new(Cycle, Today), new(Map, Approved), ImplementationPlan.Create(first), Today)).Message.ShouldBe(Say.YearPlanSaysTheSame);
    }

    [Fact]
    public void is_refused_outside_the_plan_period() => Should.Throw<Refused>(() => Draft(new(2029), Approved)).Message.ShouldBe(Say.CycleOutsidePlan);

    [Fact]
    public void is_refused_while_no_map_is_in_force() =>
        Should.Throw<Refused>(() => DraftImplementationPlanHandler.Handle(new(Cycle, Today), new(null, null), null, Today)).Message.ShouldBe(Say.RoadmapNotApproved);

    [Fact]
    public void is_printed_with_its_marks()
    {
        var lines = Draft(Cycle, Approved).Version.Lines;
        var paper = YearPlanPaper.Write(new(Cycle, 1, 1, Today, "64-о", [.. lines.Select((x, i) => new YearPlanLine(x, i == 0 ? Today : null, false))], []), "Школа № 5");
        WrittenPaper.Faults(paper).ShouldBeEmpty();
        var text = WrittenPaper.Text(paper);
        foreach (var said in new[] { "Школа № 5", "приказом № 64-о от 15.09.2026", "2026/27", lines[0].Words, "15.09.2026" }) text.ShouldContain(said);
    }

    private static (ImplementationPlanDrafted Drafted, YearPlanVersion Version) Draft(SchoolYear cycle, Roadmap roadmap)
    {
        var (drafted, kept) = DraftImplementationPlanHandler.Handle(new(cycle, Today), new(Map, roadmap), null, Today);
        return (drafted, (YearPlanVersion)kept.Document);
    }
}
