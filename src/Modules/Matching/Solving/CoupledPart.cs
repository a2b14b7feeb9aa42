namespace Mentorship.Matching.Solving;

/// <summary>Mentees who have or leave a mentor as one, by number in their order, and the mentors all of them may have.</summary>
public sealed record Unit(int[] Mentees, Tie[] Choices);

/// <summary>A part of an instance that no other part touches, neither by a pair nor by a rule.</summary>
public sealed class CoupledPart
{
    private CoupledPart(Unit[] units, int[][] apart, int leastGroup) => (Units, Apart, LeastGroup) = (units, apart, leastGroup);

    /// <summary>In the order of their first mentees.</summary>
    public Unit[] Units { get; }

    /// <summary>Units of which no two share a mentor.</summary>
    public int[][] Apart { get; }

    public int LeastGroup { get; }

    public static IEnumerable<CoupledPart> Of(Instance instance, Network network)
    {
        var (together, parts) = (Solving.Units.Of(instance.Rules), new Units());
        foreach (var pair in instance.Pairs) parts.Unite("e" + pair.Mentee, "o" + pair.Mentor);
        foreach (var rule in instance.Rules)
            foreach (var mentee in rule.Mentees) parts.Unite("e" + rule.Mentees[0], "e" + mentee);
        var apart = instance.Rules.Where(x => x.How == Coupling.Apart).ToLookup(x => parts.Of("e" + x.Mentees[0]));
        foreach (var part in network.Mentees.Index().GroupBy(x => parts.Of("e" + x.Item)))
        {
            var units = part.GroupBy(x => together.Of(x.Item)).ToArray();
            var number = units.Index().ToDictionary(x => x.Item.Key, x => x.Index);
            yield return new(
                [.. units.Select(x => Joint([.. x.Select(mentee => mentee.Index)], network))],
                [.. apart[part.Key].Select(x => x.Mentees.Select(mentee => number[together.Of(mentee)]).ToArray())], instance.LeastGroup);
        }
    }

    /// <summary>Whether mentors chosen without looking at the rules keep them.</summary>
    public bool Holds(int[] mentors)
    {
        if (Units.Any(x => x.Mentees.Any(mentee => mentors[mentee] != mentors[x.Mentees[0]]))) return false;
        var given = Units.Select(x => (Mentor: mentors[x.Mentees[0]], x.Mentees.Length, IsGiven: x.Choices.Any(tie => tie.Mentor == mentors[x.Mentees[0]]))).ToArray();
        if (Apart.Any(x => x.Select(unit => given[unit]).Where(unit => unit.IsGiven).CountBy(unit => unit.Mentor).Any(mentor => mentor.Value > 1))) return false;
        return given.Where(x => x.IsGiven).GroupBy(x => x.Mentor).All(x => x.Sum(unit => unit.Length) >= LeastGroup);
    }

    private static Unit Joint(int[] mentees, Network network)
    {
        var ties = mentees.Select(x => Having(network, x)).ToArray();
        return new(mentees, [
            .. ties[0].Values.Where(x => network.Seats[x.Mentor] >= mentees.Length && ties.All(one => one.ContainsKey(x.Mentor)))
                .Select(x => new Tie(x.Mentor, ties.Sum(one => one[x.Mentor].Weight), null)).OrderBy(x => x.Mentor),
        ]);
    }

    private static Dictionary<int, Tie> Having(Network network, int mentee)
    {
        var having = new Dictionary<int, Tie>();
        foreach (var tie in network.Of(mentee))
            if (tie.Pair is not null) having.Add(tie.Mentor, tie);
        return having;
    }
}
