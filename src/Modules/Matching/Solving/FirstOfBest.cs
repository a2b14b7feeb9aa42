namespace Mentorship.Matching.Solving;

/// <summary>
/// Of all best assignments takes the first: the first mentee gets the first mentor that a best assignment can give them, then the second
/// mentee, and so on. There is only one such, whatever optimum the search began from.
/// </summary>
public sealed class FirstOfBest
{
    private readonly Network network;
    private readonly Loads loads;
    private readonly long[] prices;
    private readonly int[][] choices;
    private readonly ILookup<int, int> chosenBy;
    private readonly int free;
    private readonly int[] seen;
    private readonly (int To, int Mentee)[] step;

    private FirstOfBest(Network network, Loads loads, CancellationToken cancellation)
    {
        (this.network, this.loads, free) = (network, loads, network.Nobody + 1);
        prices = Prices.Of(network, loads, cancellation);
        choices = [.. Enumerable.Range(0, network.Mentees.Count).Select(Choices)];
        chosenBy = choices.SelectMany((mentors, mentee) => mentors.Select(mentor => (mentor, mentee))).ToLookup(x => x.mentor, x => x.mentee);
        (seen, step) = (new int[free + 1], new (int, int)[free + 1]);
    }

    public static void Take(Network network, Loads loads, CancellationToken cancellation)
    {
        var search = new FirstOfBest(network, loads, cancellation);
        for (var mentee = 0; mentee < network.Mentees.Count; mentee++)
        {
            cancellation.ThrowIfCancellationRequested();
            search.Settle(mentee);
        }
    }

    /// <summary>The mentors that a best assignment can give a mentee.</summary>
    private int[] Choices(int mentee)
    {
        var current = loads.Mentors[mentee];
        var greatest = prices[current] + network.Weight(mentee, current);
        var found = new List<int>();
        foreach (var tie in network.Of(mentee))
            if (prices[tie.Mentor] + tie.Weight == greatest) found.Add(tie.Mentor);
        return [.. found];
    }

    private void Settle(int mentee)
    {
        var current = loads.Mentors[mentee];
        if (choices[mentee][0] == current) return;
        Reach(current, mentee);
        foreach (var mentor in choices[mentee])
        {
            if (mentor == current) return;
            if (seen[mentor] != mentee + 1) continue;
            Exchange(mentee, mentor, current);
            return;
        }
    }

    /// <summary>Finds who could give up a seat so that, over a chain of changes among those not settled yet, the one left free is taken.</summary>
    private void Reach(int current, int mentee)
    {
        var (mark, wanted) = (mentee + 1, choices[mentee][0]);
        var reached = new Queue<int>([current]);
        seen[current] = mark;
        while (seen[wanted] != mark && reached.TryDequeue(out var to))
        {
            if (to == free)
            {
                for (var from = 0; from < free; from++)
                    if (prices[from] == prices[free] && loads.HasRoom(from)) Note(from, to, -1);
                continue;
            }

            if (prices[to] == prices[free] && loads.HasSomebody(to)) Note(free, to, -1);
            foreach (var other in chosenBy[to])
                if (other > mentee) Note(loads.Mentors[other], to, other);
        }

        void Note(int from, int to, int over)
        {
            if (seen[from] == mark) return;
            (seen[from], step[from]) = (mark, (to, over));
            reached.Enqueue(from);
        }
    }

    private void Exchange(int mentee, int mentor, int current)
    {
        for (var at = mentor; at != current; at = step[at].To)
            if (step[at].Mentee >= 0) loads.Move(step[at].Mentee, step[at].To);
        loads.Move(mentee, mentor);
    }
}
