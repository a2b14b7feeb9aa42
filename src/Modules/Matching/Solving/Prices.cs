namespace Mentorship.Matching.Solving;

/// <summary>
/// What a seat with each mentor costs at the optimum (the dual solution): in every best assignment each mentee has one of the mentors
/// whose weight and price together are the greatest for them. The last price is that of a seat left free.
/// </summary>
public static class Prices
{
    /// <summary>Shortest ways over the changes the best assignment still allows; none of them is a circle that gains.</summary>
    public static long[] Of(Network network, Loads loads, CancellationToken cancellation)
    {
        var free = network.Nobody + 1;
        var prices = new long[free + 1];
        var mentees = Enumerable.Range(0, network.Mentees.Count).ToLookup(x => loads.Mentors[x]);
        var waiting = new Queue<int>(Enumerable.Range(0, free + 1));
        var waits = new bool[free + 1];
        Array.Fill(waits, true);
        while (waiting.TryDequeue(out var from))
        {
            cancellation.ThrowIfCancellationRequested();
            waits[from] = false;
            if (from == free)
            {
                for (var to = 0; to < free; to++)
                    if (loads.HasSomebody(to)) Lower(to, prices[from]);
                continue;
            }

            if (loads.HasRoom(from)) Lower(free, prices[from]);
            foreach (var mentee in mentees[from])
            {
                var level = prices[from] + network.Weight(mentee, from);
                foreach (var tie in network.Of(mentee)) Lower(tie.Mentor, level - tie.Weight);
            }
        }

        return prices;

        void Lower(int to, long price)
        {
            if (price >= prices[to]) return;
            prices[to] = price;
            if (waits[to]) return;
            waits[to] = true;
            waiting.Enqueue(to);
        }
    }
}
