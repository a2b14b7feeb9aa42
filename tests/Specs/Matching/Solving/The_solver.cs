using Mentorship.Matching;
using Mentorship.Matching.Solving;

namespace Mentorship.Tests.Specs.Matching.Solving;

public class The_solver
{
    private const int Cases = 10_000;

    [Theory, InlineData(Objective.NobodyLeft), InlineData(Objective.BestFit)]
    public void finds_the_same_as_looking_at_every_assignment(Objective objective)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var instance = Some(new(seed));
            Solver.Solve(instance, objective).Text.ShouldBe(Exhaustive.Best(instance, objective), $"case {seed}");
        }
    }

    [Theory, InlineData(Objective.NobodyLeft), InlineData(Objective.BestFit)]
    public void gives_the_same_bytes_for_any_order_of_its_input(Objective objective)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var instance = Great(random, mentees: 150, mentors: 40, candidates: 12, scores: 4);
            var text = Solver.Solve(instance, objective).Text;
            for (var turn = 0; turn < 5; turn++) Solver.Solve(Shuffled(instance, random), objective).Text.ShouldBe(text, $"case {seed}");
        }
    }

    [Fact]
    public void leaves_nobody_where_the_best_fit_would()
    {
        var instance = new Instance(["a", "b"], [new("m", 1), new("n", 1)], [new("a", "m", 10), new("a", "n", 1), new("b", "m", 5)]);
        Solver.Solve(instance, Objective.NobodyLeft).Text.ShouldBe("a;n;1\nb;m;5\n");
        Solver.Solve(instance, Objective.BestFit).Text.ShouldBe("a;m;10\nb;;\n");
    }

    [Fact]
    public void parts_a_pair_only_where_one_more_comes_of_it()
    {
        ScoredPair kept = new("a", "m", 1) { IsKept = true };
        Solver.Solve(new(["a", "b"], [new("m", 1)], [kept, new("b", "m", 100)]), Objective.NobodyLeft).Text.ShouldBe("a;m;1\nb;;\n");
        Solver.Solve(new(["a", "b"], [new("m", 1), new("n", 1)], [kept, new("a", "n", 1), new("b", "m", 100)]), Objective.NobodyLeft).Text.ShouldBe("a;n;1\nb;m;100\n");
    }

    [Fact]
    public void leaves_everybody_where_there_is_nobody_to_have()
    {
        Solver.Solve(new([], [], []), Objective.NobodyLeft).Text.ShouldBe("");
        Solver.Solve(new(["a"], [], []), Objective.NobodyLeft).Text.ShouldBe("a;;\n");
        Solver.Solve(new(["a"], [new("m", 3)], []), Objective.BestFit).Text.ShouldBe("a;;\n");
        Solver.Solve(new(["a"], [new("m", 0)], [new("a", "m", 5)]), Objective.NobodyLeft).Text.ShouldBe("a;;\n");
    }

    [Fact]
    public void takes_a_pair_that_costs_only_for_not_leaving_anybody()
    {
        var instance = new Instance(["a"], [new("m", 1)], [new("a", "m", -7)]);
        Solver.Solve(instance, Objective.NobodyLeft).Text.ShouldBe("a;m;-7\n");
        Solver.Solve(instance, Objective.BestFit).Text.ShouldBe("a;;\n");
    }

    [Theory, InlineData(Objective.NobodyLeft), InlineData(Objective.BestFit)]
    public void is_exact_with_the_greatest_scores_it_takes_and_refuses_greater_ones(Objective objective)
    {
        var instance = Great(new(1), mentees: 30, mentors: 10, candidates: 6, scores: 5);
        var refusal = Should.Throw<Refused>(() => Solver.Solve(Times(instance, long.MaxValue / 8), objective));
        var most = long.Parse(refusal.Message.Split(' ').First(x => x.Length > 8 && x.All(char.IsAsciiDigit)), null);
        var small = Solver.Solve(instance, objective);
        Solver.Solve(Times(instance, most / 4), objective).Text.ShouldBe(new Assignment([.. small.Pairs.Select(x => x with { Score = x.Score * (most / 4) })], small.Unmatched).Text);
    }

    [Fact]
    public void refuses_what_contradicts_itself()
    {
        Refusal(new(["a", "a"], [], [])).ShouldBe(Say.NamedTwiceToMatch.With("a"));
        Refusal(new(["a"], [new("m", 1), new("m", 2)], [])).ShouldBe(Say.NamedTwiceToMatch.With("m"));
        Refusal(new(["a"], [new("m", -1)], [])).ShouldBe(Say.NegativeSeats.With("m"));
        Refusal(new(["a"], [new("m", 1)], [new("a", "x", 1)])).ShouldBe(Say.PairOfUnknown.With("a", "x"));
        Refusal(new(["a"], [new("m", 1)], [new("a", "m", 1), new("a", "m", 2)])).ShouldBe(Say.PairNamedTwice.With("a", "m"));
    }

    [Fact]
    public void stops_when_it_is_told_to() => Should.Throw<OperationCanceledException>(() => Solver.Solve(Some(new(1)), Objective.BestFit, cancellation: new(true)));

    [Fact]
    public void orders_numbers_by_their_value() =>
        new[] { "b", "10", "9", "a2", "a10" }.Order(IdOrder.Instance).ShouldBe(["9", "10", "a10", "a2", "b"]);

    private static string Refusal(Instance instance) => Should.Throw<Refused>(() => Solver.Solve(instance, Objective.NobodyLeft)).Message;

    /// <summary>A case small enough to be looked at whole: few scores, so that many assignments are equally good.</summary>
    private static Instance Some(Random random)
    {
        var (mentees, mentors) = (random.Next(6), random.Next(5));
        var (spread, density) = (random.Next(1, 6), random.NextDouble());
        var (keeps, favours) = (random.Next(3) == 0, random.Next(3));
        return new(
            [.. Enumerable.Range(0, mentees).Select(x => $"{x}")], [.. Enumerable.Range(0, mentors).Select(x => new Capacity($"m{x}", random.Next(4)))],
            [
                .. from mentee in Enumerable.Range(0, mentees) from mentor in Enumerable.Range(0, mentors) where random.NextDouble() < density
                   select new ScoredPair($"{mentee}", $"m{mentor}", random.Next(-2, spread)) { IsKept = keeps && random.Next(5) == 0, Favour = random.Next(-1, favours) },
            ]);
    }

    private static Instance Great(Random random, int mentees, int mentors, int candidates, int scores) => new(
        [.. Enumerable.Range(0, mentees).Select(x => $"{x}")], [.. Enumerable.Range(0, mentors).Select(x => new Capacity($"m{x}", random.Next(1, 6)))],
        [.. Enumerable.Range(0, mentees).SelectMany(mentee => Enumerable.Range(0, mentors).OrderBy(_ => random.Next()).Take(candidates).Select(mentor => new ScoredPair($"{mentee}", $"m{mentor}", random.Next(scores))))]);

    private static Instance Shuffled(Instance instance, Random random)
    {
        var (mentees, mentors, pairs) = (instance.Mentees.ToArray(), instance.Mentors.ToArray(), instance.Pairs.ToArray());
        random.Shuffle(mentees);
        random.Shuffle(mentors);
        random.Shuffle(pairs);
        return new(mentees, mentors, pairs);
    }

    private static Instance Times(Instance instance, long factor) => instance with { Pairs = [.. instance.Pairs.Select(x => x with { Score = x.Score * factor })] };
}
