namespace Mentorship.Matching.Solving;

/// <summary>An instance in its fixed order: people by number, each mentee's pairs side by side, the last of them with nobody.</summary>
public sealed class Network
{
    private readonly int[] first;

    private Network(string[] mentees, Capacity[] mentors, int[] first, Tie[] ties)
    {
        (Mentees, Mentors, this.first, Ties) = (mentees, mentors, first, ties);
        Seats = [.. mentors.Select(x => x.Seats), mentees.Length];
    }

    public IReadOnlyList<string> Mentees { get; }

    public IReadOnlyList<Capacity> Mentors { get; }

    /// <summary>The seats of every mentor, and those of nobody.</summary>
    public int[] Seats { get; }

    public Tie[] Ties { get; }

    /// <summary>The number of the mentor whom those have who are left.</summary>
    public int Nobody => Mentors.Count;

    public ReadOnlySpan<Tie> Of(int mentee) => Ties.AsSpan(first[mentee]..first[mentee + 1]);

    public long Weight(int mentee, int mentor)
    {
        foreach (var tie in Of(mentee))
            if (tie.Mentor == mentor) return tie.Weight;
        throw new KeyNotFoundException($"{mentee} – {mentor}");
    }

    /// <summary>What only makes the sum smaller is left out, except where a rule may ask for it.</summary>
    public static Network Of(Instance instance, Weights weights, bool whole = false)
    {
        string[] mentees = [.. instance.Mentees.Order(IdOrder.Instance)];
        Capacity[] mentors = [.. instance.Mentors.OrderBy(x => x.Mentor, IdOrder.Instance)];
        var (mentee, mentor) = (Numbers(mentees), Numbers([.. mentors.Select(x => x.Mentor)]));
        var sorted = instance.Pairs.Where(x => whole || weights.Admits(x)).Select(x => (Mentee: mentee[x.Mentee], Tie: new Tie(mentor[x.Mentor], weights.Of(x), x)))
            .Concat(mentees.Select((_, i) => (Mentee: i, Tie: new Tie(mentors.Length, 0, null)))).ToArray();
        Array.Sort(sorted, (x, y) => (x.Mentee, x.Tie.Mentor).CompareTo((y.Mentee, y.Tie.Mentor)));
        var first = new int[mentees.Length + 1];
        foreach (var (i, _) in sorted) first[i + 1]++;
        for (var i = 0; i < mentees.Length; i++) first[i + 1] += first[i];
        return new(mentees, mentors, first, [.. sorted.Select(x => x.Tie)]);
    }

    private static Dictionary<string, int> Numbers(string[] names) => names.Index().ToDictionary(x => x.Item, x => x.Index);
}

/// <summary>A mentor a mentee may have, by number, and what that weighs.</summary>
public readonly record struct Tie(int Mentor, long Weight, ScoredPair? Pair);
