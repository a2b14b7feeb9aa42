using Mentorship.Kernel.Tables;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Instances;

/// <summary>The format of the product: a line for every mentee, mentor with their seats, possible pair with its score or cost, and rule.</summary>
public static class PairLists
{
    private static readonly Dictionary<string, string> Russian = new()
    {
        ["наставляемый"] = "mentee",
        ["наставник"] = "mentor",
        ["оценка"] = "score",
        ["стоимость"] = "cost",
        ["сохранить"] = "keep",
        ["вместе"] = "together",
        ["врозь"] = "apart",
        ["минимум"] = "least",
    };

    private static readonly Dictionary<string, int> Widths = new() { ["mentee"] = 2, ["mentor"] = 3, ["score"] = 4, ["cost"] = 4, ["keep"] = 3, ["together"] = 3, ["apart"] = 3, ["least"] = 2 };

    public static bool Are(IReadOnlyList<InstanceLine> lines) => Widths.ContainsKey(Kind(lines[0]));

    /// <exception cref="Unreadable">A line says nothing that can be understood, contradicts another, or names somebody unknown.</exception>
    public static PosedInstance Read(IReadOnlyList<InstanceLine> lines)
    {
        var kinds = lines.ToLookup(Checked);
        if (kinds["score"].Any() && kinds["cost"].FirstOrDefault() is { } mixed) throw mixed.Fault(Say.ScoresAndCosts);
        var mentees = Named(kinds["mentee"]);
        var mentors = Named(kinds["mentor"]);
        var kept = new Dictionary<(string, string), InstanceLine>();
        foreach (var line in kinds["keep"])
            if (!kept.TryAdd((line.Cells[1], line.Cells[2]), line)) throw line.Fault(Say.PairNamedTwice, line.Cells[1], line.Cells[2]);
        var seen = new HashSet<(string, string)>();
        var measure = kinds["cost"].Any() ? Measure.Cost : Measure.Score;
        ScoredPair[] pairs = [.. lines.Where(x => Kind(x) is "score" or "cost").Select(Pair)];
        if (kept.FirstOrDefault(x => !seen.Contains(x.Key)) is { Value: { } alone }) throw alone.Fault(Say.KeptButNoPair, alone.Cells[1], alone.Cells[2]);
        return new(new([.. mentees.Keys], [.. mentors.Values.Select(x => new Capacity(x.Cells[1], Seats(x, x.Cells[2])))], pairs)
        {
            Rules = [.. kinds["together"].Select(x => Rule(x, Coupling.Together)), .. kinds["apart"].Select(x => Rule(x, Coupling.Apart))],
            LeastGroup = Least([.. kinds["least"]]),
        }, measure);

        Coupled Rule(InstanceLine line, Coupling how)
        {
            var named = line.Cells[1..];
            if (named.FirstOrDefault(x => !mentees.ContainsKey(x)) is { } unknown) throw line.Fault(Say.RuleOfUnknown, InstanceLine.Shown(unknown));
            return named.Distinct().Count() == named.Length ? new(how, named) : throw line.Fault(Say.RuleOfTwo, string.Join(", ", named));
        }

        ScoredPair Pair(InstanceLine line)
        {
            var (mentee, mentor, number) = (line.Cells[1], line.Cells[2], Bounded(line, line.Whole(line.Cells[3])));
            if (!mentees.ContainsKey(mentee) || !mentors.ContainsKey(mentor)) throw line.Fault(Say.PairOfUnknown, mentee, mentor);
            if (!seen.Add((mentee, mentor))) throw line.Fault(Say.PairNamedTwice, mentee, mentor);
            return new(mentee, mentor, measure == Measure.Cost ? -number : number) { IsKept = kept.ContainsKey((mentee, mentor)) };
        }
    }

    /// <summary>Numbers beyond this could not even be turned round.</summary>
    public static long Bounded(InstanceLine line, long number) => number is > long.MinValue / 4 and < long.MaxValue / 4 ? number : throw line.Fault(Say.NumberTooGreat, number);

    public static int Seats(InstanceLine line, string cell) => line.Whole(cell) is >= 0 and <= int.MaxValue and var seats ? (int)seats : throw line.Fault(Say.NoSuchSeats, InstanceLine.Shown(cell));

    private static int Least(InstanceLine[] lines) => lines switch
    {
        [] => 1,
        [var only] => only.Whole(only.Cells[1]) is >= 1 and <= int.MaxValue and var least ? (int)least : throw only.Fault(Say.NoSuchLeastGroup, InstanceLine.Shown(only.Cells[1])),
        [_, var second, ..] => throw second.Fault(Say.LeastGroupTwice),
    };

    private static string Checked(InstanceLine line)
    {
        var kind = Kind(line);
        if (!Widths.TryGetValue(kind, out var width)) throw line.Fault(Say.LineOfNoKind, InstanceLine.Shown(line.Cells[0]));
        var fits = kind is "together" or "apart" ? line.Cells.Length >= width : line.Cells.Length == width;
        if (!fits || line.Cells.Any(x => x.Length == 0)) throw line.Fault(Say.LineOfOtherWidth, line.Cells[0], width, line.Cells.Length);
        return kind;
    }

    private static string Kind(InstanceLine line) => line.Cells[0].ToLowerInvariant() is var word && Russian.TryGetValue(word, out var kind) ? kind : word;

    private static Dictionary<string, InstanceLine> Named(IEnumerable<InstanceLine> lines)
    {
        var named = new Dictionary<string, InstanceLine>();
        foreach (var line in lines)
            if (!named.TryAdd(line.Cells[1], line)) throw line.Fault(Say.NamedTwiceToMatch, line.Cells[1]);
        return named;
    }
}
