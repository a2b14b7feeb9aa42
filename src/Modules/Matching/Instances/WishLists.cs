using Mentorship.Kernel.Tables;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Instances;

/// <summary>Published lists of wishes: who wants whom, the first wish first, beside a list of seats; the sum of the ranks is to be as small as can be, and of equal sums the one with the most first wishes.</summary>
public static class WishLists
{
    public static bool Are(IReadOnlyList<InstanceLine> lines) => lines[0].Cells is [_, "pref_0", ..];

    /// <exception cref="Unreadable">A wish names nobody in the list of seats, or somebody is named twice.</exception>
    public static PosedInstance Read(IReadOnlyList<InstanceLine> wishes, IReadOnlyList<InstanceLine> seats)
    {
        var mentors = new Dictionary<string, Capacity>();
        foreach (var line in seats.Skip(1))
        {
            if (line.Cells.Length != 2) throw line.Fault(Say.SeatsLineOfTwo, line.Cells.Length);
            if (!mentors.TryAdd(line.Cells[0], new(line.Cells[0], PairLists.Seats(line, line.Cells[1])))) throw line.Fault(Say.NamedTwiceToMatch, line.Cells[0]);
        }

        var (mentees, pairs) = (new HashSet<string>(), new List<ScoredPair>());
        foreach (var line in wishes.Skip(1))
        {
            if (line.Cells.Length > wishes[0].Cells.Length) throw line.Fault(Say.MoreWishesThanColumns, line.Cells.Length, wishes[0].Cells.Length);
            if (line.Cells[0].Length == 0 || !mentees.Add(line.Cells[0])) throw line.Fault(Say.NamedTwiceToMatch, line.Cells[0]);
            var seen = new HashSet<string>();
            for (var rank = 1; rank < line.Cells.Length; rank++)
            {
                var wish = line.Cells[rank];
                if (wish.Length == 0) continue;
                if (!mentors.ContainsKey(wish)) throw line.Fault(Say.WishOfUnknown, InstanceLine.Shown(wish));
                if (!seen.Add(wish)) throw line.Fault(Say.PairNamedTwice, line.Cells[0], wish);
                pairs.Add(new(line.Cells[0], wish, -rank) { Favour = rank == 1 ? 1 : 0 });
            }
        }

        return new(new([.. mentees], [.. mentors.Values], pairs), Measure.Rank);
    }
}
