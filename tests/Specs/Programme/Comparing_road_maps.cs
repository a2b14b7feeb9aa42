using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Comparing;

namespace Mentorship.Tests.Specs.Programme;

public class Comparing_road_maps
{
    private static readonly IReadOnlyList<RoadmapLine> Lines = DraftOfMap.Map.Lines;

    [Fact]
    public void finds_nothing_between_a_version_and_itself() => RoadmapComparison.Of(SeedPlan.Map, SeedPlan.Map).IsEmpty.ShouldBeTrue();

    [Fact]
    public void tells_what_was_added_and_removed()
    {
        var found = Compared([Lines[0], Lines[2], Lines[1] with { Id = "1.3" }]);
        found.Added.Select(x => x.Id).ShouldBe(["1.3"]);
        found.Removed.Select(x => x.Id).ShouldBe(["1.2"]);
        found.Changed.ShouldBeEmpty();
    }

    [Fact]
    public void tells_each_part_that_changed()
    {
        var found = Compared([Lines[0], Lines[1] with { Ru = "Собрание", Term = "ежегодно", FederalStage = null, CompletedBy = "programme.roadmap_approved", DependsOn = "1.1" }, Lines[2]]);
        found.Changed.Single().Line.Id.ShouldBe("1.2");
        found.Changed[0].Parts.Select(x => x.Part).ShouldBe(["FederalStage", "WordsText", "Term", "CompletedBy", "DependsOn"]);
        found.Changed[0].Parts[1].ShouldBe(new("WordsText", "Педсовет", "Собрание"));
        found.Changed[0].Parts.ShouldAllBe(x => x.Label() != x.Part);
    }

    [Fact]
    public void takes_the_fewest_lines_for_moved() => Compared([Lines[1], Lines[2], Lines[0]]).Moved.Select(x => x.Id).ShouldBe(["1.1"]);

    private static RoadmapComparison Compared(IReadOnlyList<RoadmapLine> lines) => RoadmapComparison.Of(DraftOfMap.Map, DraftOfMap.Map.With(lines) with { Version = 2 });
}
