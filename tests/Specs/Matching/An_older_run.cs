using System.Runtime.CompilerServices;
using System.Text.Json;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

/// <summary>A run as it was written while a score had two parts; nothing in the two files is ever changed.</summary>
public class An_older_run
{
    private const string Inputs = "a556ef9f5175316820137bda9108e0e2c4f6211a9343ddaaffc4d63e7a01eb59", Result = "0f94bf72ad86602983a531dd48f1bd14d4ac23cd7330750bcf6f7af97e43e0eb";

    [Fact]
    public void is_written_as_it_was()
    {
        JsonSerializer.Serialize(Read<RunInputs>("run-inputs"), Json.Options).ShouldBe(Text("run-inputs"));
        JsonSerializer.Serialize(Read<RunResult>("run-result"), Json.Options).ShouldBe(Text("run-result"));
    }

    [Fact]
    public void keeps_its_commitments_and_computed_again_gives_the_same_bytes()
    {
        var inputs = Read<RunInputs>("run-inputs");
        inputs.Commitment.ShouldBe(Inputs);
        var again = Computing.Of(inputs, Objective.NobodyLeft);
        again.Commitment.ShouldBe(Result);
        JsonSerializer.Serialize(again, Json.Options).ShouldBe(Text("run-result"));
    }

    [Fact]
    public void keeps_its_weights()
    {
        var begun = JsonSerializer.Deserialize<MatchingRunStarted>(
            """{"run":"00000000-0000-0000-0000-00000000000d","cycle":2026,"form":"TeacherPupil","objective":"NobodyLeft","keeping":null,"overlapWeight":70,"preferenceWeight":30,"extraSeats":0,"isTrial":false,"rulesetVersion":2,"criteriaVersion":1,"commitment":"a","occurredOn":"2026-09-15"}""", Json.Options)!;
        new Given<MatchingRun>(begun).State.ShouldSatisfyAllConditions(x => x.Weights.ShouldBe(new(70, 30)), x => x.RulesetVersion.ShouldBe(2));
        JsonSerializer.Deserialize<CriteriaWeights>("""{"overlap":70,"preference":30}""", Json.Options).ShouldBe(new(70, 30));
    }

    [Fact]
    public void and_an_older_proposal_says_nothing_of_parts_it_did_not_have() =>
        JsonSerializer.Deserialize<MatchProposed>(
            """{"group":"00000000-0000-0000-0000-00000000000a","cycle":2026,"form":"TeacherPupil","roleModel":"x","lead":"00000000-0000-0000-0000-000000000001","mentors":[],"mentees":[],"minors":[],"criteriaVersion":1,"score":70,"occurredOn":"2026-09-15"}""", Json.Options)!
            .ShouldSatisfyAllConditions(x => x.Parts.ShouldBeNull(), x => x.RulesetVersion.ShouldBeNull(), x => x.RepresentativesAsked.ShouldBeTrue());

    private static T Read<T>(string name) => JsonSerializer.Deserialize<T>(Text(name), Json.Options)!;

    private static string Text(string name, [CallerFilePath] string here = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "older", $"{name}.json"));
}
