namespace Mentorship.Matching.Solving;

/// <summary>What is sought: first as many pairs as there can be and then the best score, or first the best score and then as many pairs.</summary>
public enum Objective { NobodyLeft, BestFit }

/// <summary>How many mentees a mentor can take.</summary>
public sealed record Capacity(string Mentor, int Seats);

/// <summary>A pair the rules allow, with how well it fits.</summary>
public sealed record ScoredPair(string Mentee, string Mentor, long Score)
{
    /// <summary>Whether the two are a pair already, to be parted only where more pairs come of it.</summary>
    public bool IsKept { get; init; }

    /// <summary>What decides between sums of scores that are the same.</summary>
    public int Favour { get; init; }
}

/// <summary>What a rule asks of mentees: the same mentor for all or nobody for any, or no mentor for two of them.</summary>
public enum Coupling { Together, Apart }

/// <summary>Mentees whose pairs depend on each other.</summary>
public sealed record Coupled(Coupling How, IReadOnlyList<string> Mentees);

/// <summary>Who is to be matched with whom: only pairs that may be, in any order.</summary>
public sealed record Instance(IReadOnlyList<string> Mentees, IReadOnlyList<Capacity> Mentors, IReadOnlyList<ScoredPair> Pairs)
{
    /// <summary>What no pair can tell by itself.</summary>
    public IReadOnlyList<Coupled> Rules { get; init; } = [];

    /// <summary>How many mentees a mentor gets at least who gets anybody.</summary>
    public int LeastGroup { get; init; } = 1;

    public bool IsCoupled => Rules.Count > 0 || LeastGroup > 1;

    private const int MostPeople = 20_000;
    private const int MostPairs = 5_000_000;

    /// <exception cref="Refused">It contradicts itself, or is more than can be computed.</exception>
    public void Check()
    {
        Refused.When(Mentees.Count > MostPeople || Mentors.Count > MostPeople, Say.TooManyPeopleToMatch.With(MostPeople));
        Refused.When(Pairs.Count > MostPairs, Say.TooManyPairsToMatch.With(MostPairs));
        var (mentees, mentors) = (Distinct(Mentees), Distinct(Mentors.Select(x => x.Mentor)));
        if (Mentors.FirstOrDefault(x => x.Seats < 0) is { } negative) throw new Refused(Say.NegativeSeats.With(negative.Mentor));
        var seen = new HashSet<(string, string)>(Pairs.Count);
        foreach (var pair in Pairs)
        {
            if (!mentees.Contains(pair.Mentee) || !mentors.Contains(pair.Mentor)) throw new Refused(Say.PairOfUnknown.With(pair.Mentee, pair.Mentor));
            if (!seen.Add((pair.Mentee, pair.Mentor))) throw new Refused(Say.PairNamedTwice.With(pair.Mentee, pair.Mentor));
        }

        CheckRules(mentees);
    }

    private void CheckRules(HashSet<string> mentees)
    {
        Refused.When(LeastGroup < 1, Say.NoSuchLeastGroup.With(LeastGroup));
        foreach (var rule in Rules)
        {
            Refused.When(rule.Mentees.Distinct().Count() < 2 || rule.Mentees.Distinct().Count() < rule.Mentees.Count, Say.RuleOfTwo.With(string.Join(", ", rule.Mentees)));
            if (rule.Mentees.FirstOrDefault(x => !mentees.Contains(x)) is { } unknown) throw new Refused(Say.RuleOfUnknown.With(unknown));
        }

        if (Units.Contradiction(Rules) is var (one, other)) throw new Refused(Say.TogetherAndApart.With(one, other));
    }

    private static HashSet<string> Distinct(IEnumerable<string> names)
    {
        var distinct = new HashSet<string>();
        foreach (var name in names)
            if (!distinct.Add(name)) throw new Refused(Say.NamedTwiceToMatch.With(name));
        return distinct;
    }
}
