using Mentorship.Matching;
using Mentorship.Matching.Solving;

namespace Mentorship.Tests.Specs.Matching.Solving;

public class Rules_that_couple_pairs
{
    private const int Cases = 2_000;

    private static readonly Instance Siblings = new(
        ["a", "b", "c"], [new("m", 2), new("n", 2)], [new("a", "m", 9), new("b", "n", 9), new("a", "n", 1), new("b", "m", 2), new("c", "m", 5)]);

    [Theory, InlineData(Objective.NobodyLeft), InlineData(Objective.BestFit)]
    public void are_kept_by_the_same_assignment_as_looking_at_every_one_finds(Objective objective)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var instance = Some(new(seed));
            Solver.Solve(instance, objective).Text.ShouldBe(Exhaustive.Best(instance, objective), $"case {seed}");
        }
    }

    [Theory, InlineData(Objective.NobodyLeft), InlineData(Objective.BestFit)]
    public void give_the_same_bytes_for_any_order_of_their_input(Objective objective)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var random = new Random(seed);
            var instance = School(random);
            var text = Solver.Solve(instance, objective).Text;
            for (var turn = 0; turn < 2; turn++) Solver.Solve(Shuffled(instance, random), objective).Text.ShouldBe(text, $"case {seed}");
        }
    }

    [Fact]
    public void give_one_mentor_to_those_who_belong_together_or_none()
    {
        Solver.Solve(Siblings, Objective.NobodyLeft).Text.ShouldBe("a;m;9\nb;n;9\nc;m;5\n");
        Solver.Solve(Siblings with { Rules = [new(Coupling.Together, ["b", "a"])] }, Objective.BestFit).Text.ShouldBe("a;n;1\nb;n;9\nc;m;5\n");
        Solver.Solve(Siblings with { Rules = [new(Coupling.Together, ["b", "a"])], Mentors = [new("m", 2), new("n", 1)] }, Objective.NobodyLeft).Text.ShouldBe("a;m;9\nb;m;2\nc;;\n");
        Solver.Solve(Siblings with { Rules = [new(Coupling.Together, ["b", "a"]), new(Coupling.Together, ["c", "b"])] }, Objective.NobodyLeft).Text.ShouldBe("a;;\nb;;\nc;;\n");
    }

    [Fact]
    public void give_different_mentors_to_those_who_are_to_be_apart() =>
        Solver.Solve(Siblings with { Rules = [new(Coupling.Apart, ["a", "c"])] }, Objective.NobodyLeft).Text.ShouldBe("a;n;1\nb;n;9\nc;m;5\n");

    [Fact]
    public void give_a_mentor_enough_mentees_or_none() =>
        Solver.Solve(Siblings with { LeastGroup = 2 }, Objective.BestFit).Text.ShouldBe("a;m;9\nc;m;5\nb;;\n");

    [Fact]
    public void are_refused_where_they_contradict_one_another()
    {
        Refusal(new(Coupling.Together, ["a", "b"]), new(Coupling.Together, ["b", "c"]), new(Coupling.Apart, ["c", "a"])).ShouldBe(Say.TogetherAndApart.With("c", "a"));
        Refusal(new Coupled(Coupling.Apart, ["a"])).ShouldBe(Say.RuleOfTwo.With("a"));
        Refusal(new Coupled(Coupling.Apart, ["a", "a"])).ShouldBe(Say.RuleOfTwo.With("a, a"));
        Refusal(new Coupled(Coupling.Together, ["a", "z"])).ShouldBe(Say.RuleOfUnknown.With("z"));
        Should.Throw<Refused>(() => Solver.Solve(Siblings with { LeastGroup = 0 }, Objective.BestFit)).Message.ShouldBe(Say.NoSuchLeastGroup.With(0));
    }

    private static string Refusal(params Coupled[] rules) => Should.Throw<Refused>(() => Solver.Solve(Siblings with { Rules = rules }, Objective.NobodyLeft)).Message;

    private static Instance Some(Random random)
    {
        var (mentees, mentors) = (random.Next(2, 6), random.Next(1, 5));
        var (spread, density) = (random.Next(1, 6), 0.4 + (0.6 * random.NextDouble()));
        var (keeps, favours) = (random.Next(3) == 0, random.Next(3));
        return new(
            [.. Enumerable.Range(0, mentees).Select(x => $"{x}")], [.. Enumerable.Range(0, mentors).Select(x => new Capacity($"m{x}", random.Next(4)))],
            [
                .. from mentee in Enumerable.Range(0, mentees) from mentor in Enumerable.Range(0, mentors) where random.NextDouble() < density
                   select new ScoredPair($"{mentee}", $"m{mentor}", random.Next(-2, spread)) { IsKept = keeps && random.Next(5) == 0, Favour = random.Next(-1, favours) },
            ])
        {
            Rules = [.. Rules(random, [.. Enumerable.Range(0, mentees).Select(x => $"{x}")], random.Next(4))],
            LeastGroup = random.Next(4) == 0 ? random.Next(2, 4) : 1,
        };
    }

    /// <summary>As many as a school has, with the scores its criteria give: mostly the same ones.</summary>
    private static Instance School(Random random)
    {
        string[] mentees = [.. Enumerable.Range(0, 60).Select(x => $"{x}")];
        return new(
            mentees, [.. Enumerable.Range(0, 20).Select(x => new Capacity($"m{x}", random.Next(1, 5)))],
            [.. mentees.SelectMany(x => Enumerable.Range(0, 20).OrderBy(_ => random.Next()).Take(8).Select(y => new ScoredPair(x, $"m{y}", random.Next(1, 3) * 35)))])
        {
            Rules = [.. Rules(random, mentees, 8)],
            LeastGroup = 2,
        };
    }

    /// <summary>Rules that do not contradict one another.</summary>
    private static List<Coupled> Rules(Random random, string[] mentees, int number)
    {
        var rules = new List<Coupled>();
        for (var i = 0; i < number; i++)
        {
            var some = mentees.OrderBy(_ => random.Next()).Take(random.Next(4) == 0 ? 3 : 2).ToArray();
            if (some.Length < 2) continue;
            var rule = new Coupled(random.Next(2) == 0 ? Coupling.Together : Coupling.Apart, some);
            var units = Units.Of([.. rules, rule]);
            if (rules.Append(rule).All(x => x.How == Coupling.Together || x.Mentees.DistinctBy(units.Of).Count() == x.Mentees.Count)) rules.Add(rule);
        }

        return rules;
    }

    private static Instance Shuffled(Instance instance, Random random)
    {
        var (mentees, mentors, pairs, rules) = (instance.Mentees.ToArray(), instance.Mentors.ToArray(), instance.Pairs.ToArray(), instance.Rules.Select(x => x with { Mentees = [.. x.Mentees.Reverse()] }).ToArray());
        random.Shuffle(mentees);
        random.Shuffle(mentors);
        random.Shuffle(pairs);
        random.Shuffle(rules);
        return instance with { Mentees = mentees, Mentors = mentors, Pairs = pairs, Rules = rules };
    }
}
