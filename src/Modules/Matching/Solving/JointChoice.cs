namespace Mentorship.Matching.Solving;

/// <summary>
/// Finds the best assignment of a part whose rules couple pairs, and of several best ones the first: one search after another, each for
/// the first that may still come to the next mentees, with what is found before held to.
/// </summary>
public sealed class JointChoice
{
    /// <summary>The order of as many mentees as can be told by one number of so many bits is settled in one search.</summary>
    private const int Bits = 40;

    /// <summary>How far from the most there can be the best is sought first, as a part of the greatest gain, and how much further each time.</summary>
    private const int FirstPart = 16, Further = 4;

    /// <summary>How often it is tried whether as many as could be matched can be.</summary>
    private const int Guesses = 2;

    private readonly CoupledPart part;
    private readonly int nobody;
    private readonly WholeProgramme programme;
    private readonly int[][] has;
    private readonly int[] sizes;
    private readonly long[] weights;
    private readonly bool[] answers;
    private readonly List<Func<int, long>> held = [];

    public JointChoice(CoupledPart part, Network network, CancellationToken cancellation)
    {
        (this.part, nobody, programme) = (part, network.Nobody, new(cancellation));
        has = [.. part.Units.Select(unit => unit.Choices.Select(_ => programme.Column()).ToArray())];
        foreach (var mentors in has) programme.Bind(mentors.Select(x => (x, 1L)), 1);
        var byMentor = part.Units.SelectMany((unit, u) => unit.Choices.Select((x, i) => (x.Mentor, Unit: u, Column: has[u][i]))).ToLookup(x => x.Mentor);
        foreach (var mentor in byMentor)
        {
            var taken = mentor.Select(x => (x.Column, Factor: (long)part.Units[x.Unit].Mentees.Length)).ToArray();
            programme.Bind(taken, network.Seats[mentor.Key]);
            if (part.LeastGroup > 1) Fill(taken);
            foreach (var apart in part.Apart)
                if (mentor.Where(x => apart.Contains(x.Unit)).Select(x => (x.Column, 1L)).ToArray() is { Length: > 1 } rivals) programme.Bind(rivals, 1);
        }

        var columns = programme.Open.Count();
        (sizes, weights, answers) = (new int[columns], new long[columns], new bool[columns]);
        foreach (var (u, unit) in part.Units.Index())
            foreach (var (i, tie) in unit.Choices.Index()) (sizes[has[u][i]], weights[has[u][i]]) = (unit.Mentees.Length, tie.Weight);
    }

    public void Settle(Objective objective, int[] mentors)
    {
        if (objective == Objective.BestFit) Reach(x => weights[x]);
        else if (!ReachMost()) Reach(x => sizes[x], x => weights[x]);
        var waiting = new Queue<int[]>(programme.Parts(programme.Open.ToArray()));
        while (waiting.TryDequeue(out var columns))
        {
            Order(columns);
            foreach (var rest in programme.Parts(columns)) waiting.Enqueue(rest);
        }

        foreach (var (u, unit) in part.Units.Index())
        {
            var chosen = Array.FindIndex(has[u], x => answers[x]);
            foreach (var mentee in unit.Mentees) mentors[mentee] = chosen < 0 ? nobody : unit.Choices[chosen].Mentor;
        }
    }

    /// <summary>A mentor is open to nobody, or to enough.</summary>
    private void Fill((int Column, long Factor)[] taken)
    {
        var opened = programme.Column();
        foreach (var (column, _) in taken) programme.Bind([(column, 1), (opened, -1)], 0);
        programme.Bind([.. taken.Select(x => (x.Column, -x.Factor)), (opened, part.LeastGroup)], 0);
    }

    /// <summary>Seeks the greatest weight among those who could be matched at most, for mostly as many can be; that there cannot be takes longer to see.</summary>
    private bool ReachMost()
    {
        var most = Prospect.Of(programme, x => sizes[x], []).Most;
        held.Add(x => sizes[x]);
        if (Reach(x => weights[x], [most], Guesses)) return true;
        held.Clear();
        return false;
    }

    private void Reach(params IReadOnlyList<Func<int, long>> gains)
    {
        foreach (var gain in gains) Reach(gain, [.. held.Select(x => programme.Open.Where(column => answers[column]).Sum(x))], int.MaxValue);
    }

    /// <summary>Finds the greatest sum while those held to grow no less, settles what no such sum can do without, and holds to it.</summary>
    private bool Reach(Func<int, long> gain, long[] least, int tries)
    {
        int[] open = [.. programme.Open];
        if (open.Length == 0) return true;
        var prospect = Prospect.Of(programme, gain, [.. held.Zip(least, (x, sum) => new Row([.. open.Select(column => (column, -x(column)))], -sum))]);
        for (var gap = Prospect.Share(open.Max(x => Math.Abs(gain(x))), FirstPart); tries > 0; (gap, tries) = (gap * Further, tries - 1))
        {
            var tried = prospect.Settled(gap);
            var given = (bool[])answers.Clone();
            foreach (var (column, answer) in tried) programme.Settle(column, given[column] = answer);
            var isFound = programme.Answer([.. programme.Open], gain, held, given, [.. least.Zip(held, (sum, x) => sum - tried.Where(one => one.Answer).Sum(one => x(one.Column)))]);
            foreach (var (column, _) in tried) programme.Settle(column, null);
            var shortage = prospect.Lacking(open.Where(x => given[x]).Sum(gain));
            if (!isFound || (shortage > gap && tried.Count > 0)) continue;
            given.CopyTo(answers, 0);
            foreach (var (column, answer) in prospect.Settled(shortage)) programme.Settle(column, answer);
            held.Add(gain);
            return true;
        }

        return false;
    }

    /// <summary>Settles the first units of a part, as far as one number can tell their order.</summary>
    private void Order(int[] columns)
    {
        var units = Enumerable.Range(0, has.Length).Where(u => has[u].Any(x => programme.IsOpen(x) && Array.BinarySearch(columns, x) >= 0)).ToArray();
        var ahead = units.TakeWhile(IsFirst).ToArray();
        if (ahead.Length == 0)
        {
            var room = 1L << Bits;
            ahead = [.. units.TakeWhile(u => (room /= has[u].Length + 1) > 0)];
            var (gains, place) = (new Dictionary<int, long>(), 1L);
            foreach (var u in ahead.Reverse())
            {
                foreach (var (i, column) in has[u].Index()) gains[column] = place * (has[u].Length - i);
                place *= has[u].Length + 1;
            }

            programme.Answer(columns, x => gains.GetValueOrDefault(x), held, answers);
        }

        foreach (var column in (units.Length == 0 ? columns : ahead.SelectMany(u => has[u])).Where(programme.IsOpen)) programme.Settle(column, answers[column]);
    }

    /// <summary>Whether nothing that comes before can be had any more.</summary>
    private bool IsFirst(int unit) => has[unit].FirstOrDefault(programme.IsOpen) is var first && answers[first];
}
