using Mentorship.Matching.Solving;

namespace Mentorship.Tests.Specs.Matching.Solving;

/// <summary>The best assignment found by looking at every one there is.</summary>
public static class Exhaustive
{
    /// <summary>The numbers of mentors mentee by mentee, beyond the last one for nobody.</summary>
    public static string Best(Instance instance, Objective objective)
    {
        string[] mentees = [.. instance.Mentees.Order(IdOrder.Instance)];
        Capacity[] mentors = [.. instance.Mentors.OrderBy(x => x.Mentor, IdOrder.Instance)];
        var pairs = instance.Pairs.ToDictionary(x => (x.Mentee, x.Mentor));
        var (given, seats) = (new ScoredPair?[mentees.Length], mentors.Select(x => x.Seats).ToArray());
        ((long, long, long, long) Value, ScoredPair?[] Given) best = ((long.MinValue, 0, 0, 0), []);
        Try(0);
        return new Assignment([.. best.Given.OfType<ScoredPair>()], [.. mentees.Where((_, i) => best.Given[i] is null)]).Text;

        // mentors in their order and nobody last, so of equals the first comes first
        void Try(int mentee)
        {
            if (mentee == mentees.Length)
            {
                var value = Value(given, objective);
                if (Keeps(given, mentees, instance) && value.CompareTo(best.Value) > 0) best = (value, [.. given]);
                return;
            }

            for (var mentor = 0; mentor < mentors.Length; mentor++)
            {
                if (seats[mentor] == 0 || !pairs.TryGetValue((mentees[mentee], mentors[mentor].Mentor), out var pair)) continue;
                seats[mentor]--;
                given[mentee] = pair;
                Try(mentee + 1);
                seats[mentor]++;
            }

            given[mentee] = null;
            Try(mentee + 1);
        }
    }

    private static bool Keeps(ScoredPair?[] given, string[] mentees, Instance instance)
    {
        var mentor = mentees.Index().ToDictionary(x => x.Item, x => given[x.Index]?.Mentor);
        return instance.Rules.All(rule => rule.Mentees.Select(x => mentor[x]).ToArray() is var theirs
                && (rule.How == Coupling.Together ? theirs.Distinct().Count() == 1 : theirs.OfType<string>().Distinct().Count() == theirs.OfType<string>().Count()))
            && given.OfType<ScoredPair>().CountBy(x => x.Mentor).All(x => x.Value >= instance.LeastGroup);
    }

    private static (long, long, long, long) Value(ScoredPair?[] given, Objective objective)
    {
        var (number, kept, score, favour) = (given.Count(x => x is not null), given.Count(x => x?.IsKept == true), given.Sum(x => x?.Score ?? 0), given.Sum(x => x?.Favour ?? 0));
        return objective == Objective.NobodyLeft ? (number, kept, score, favour) : (kept, score, favour, number);
    }
}
