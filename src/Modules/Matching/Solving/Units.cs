namespace Mentorship.Matching.Solving;

/// <summary>Who is one with whom, over any number of steps.</summary>
public sealed class Units
{
    private readonly Dictionary<string, string> above = [];

    /// <summary>Those who are to be together, told by the one of them who stands for all.</summary>
    public static Units Of(IEnumerable<Coupled> rules)
    {
        var units = new Units();
        foreach (var rule in rules.Where(x => x.How == Coupling.Together))
            foreach (var mentee in rule.Mentees.Skip(1)) units.Unite(rule.Mentees[0], mentee);
        return units;
    }

    /// <summary>Two who are to be both together and apart, if there are any.</summary>
    public static (string One, string Other)? Contradiction(IReadOnlyList<Coupled> rules)
    {
        var units = Of(rules);
        var both = rules.Where(x => x.How == Coupling.Apart).SelectMany(x => x.Mentees.GroupBy(units.Of)).FirstOrDefault(x => x.Count() > 1);
        return both is null ? null : (both.First(), both.Last());
    }

    public string Of(string one)
    {
        while (above.TryGetValue(one, out var next))
        {
            if (above.TryGetValue(next, out var further)) above[one] = further;
            one = next;
        }

        return one;
    }

    public void Unite(string one, string other)
    {
        var (first, second) = (Of(one), Of(other));
        if (first != second) above[second] = first;
    }
}
