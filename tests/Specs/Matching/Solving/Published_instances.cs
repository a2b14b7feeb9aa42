using System.Runtime.CompilerServices;
using Mentorship.Matching.Instances;
using Mentorship.Matching.Solving;

namespace Mentorship.Tests.Specs.Matching.Solving;

/// <summary>Instances others have published come out as they have published them; their sources are named in docs/matching.md.</summary>
public class Published_instances
{
    [Fact]
    public void the_assignment_of_one_hundred_costs_305()
    {
        var posed = InstanceFile.Read(Content("assign100.txt"), null);
        var assignment = Solver.Solve(posed.Instance, Objective.NobodyLeft);
        posed.Told(assignment.Score).ShouldBe(305);
        assignment.Pairs.Select(x => x.Mentor).Distinct().Count().ShouldBe(100);
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2)]
    public void as_many_wishes_are_granted_as_can_be(int seed)
    {
        var posed = InstanceFile.Read(Content($"student100_school5_students_seed{seed}.csv"), Content("student100_school5_schools.csv"));
        var assignment = Solver.Solve(posed.Instance, Objective.NobodyLeft);
        var published = File.ReadLines(Place("student100_school5_summary.csv")).Select(x => x.Split(','))
            .First(x => x[0] == $"{seed}" && x[1] == "student_optimal").Skip(2).Take(5).Select(x => int.Parse(x, null)).ToArray();
        posed.Told(assignment.Score).ShouldBe(published.Index().Sum(x => (x.Index + 1) * x.Item));
        PosedInstance.Wishes(assignment).ShouldBe(published.Reverse().SkipWhile(x => x == 0).Reverse());
    }

    private static byte[] Content(string name) => File.ReadAllBytes(Place(name));

    private static string Place(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "published", name);
}
