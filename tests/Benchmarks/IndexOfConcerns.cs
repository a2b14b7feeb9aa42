namespace Mentorship.Tests.Benchmarks;

/// <summary>The index from a participant to their events: the product's own table against tags of the event store, and against none.</summary>
public static class IndexOfConcerns
{
    public static async Task Measure(Size size)
    {
        await using var none = await Indexed.Open(Way.None);
        await using var table = await Indexed.Open(Way.OwnTable);
        await using var tags = await Indexed.Open(Way.Tags);
        Table.Heading("Index of concerns: events of three participants each, one a transaction", "what", "no index, 1/s", "own table, 1/s", "tags, 1/s", "own table : tags");
        await Append("empty log");
        foreach (var log in (Indexed[])[none, table, tags]) await log.Fill(size.Events);
        await Append($"{size.Events} events");
        await Read();
        Table.Row("megabytes of log and index", $"{await none.Megabytes()}", $"{await table.Megabytes()}", $"{await tags.Megabytes()}", "");

        async Task Append(string when)
        {
            foreach (var writers in (int[])[1, 8])
            {
                var bare = new List<double>();
                var (own, theirs) = await Duel.Fight(
                    size.Rounds,
                    () => Load.Of(writers, size.Round, _ => table.Append()),
                    async () =>
                    {
                        bare.Add((await Load.Of(writers, size.Round, _ => none.Append())).PerSecond);
                        return await Load.Of(writers, size.Round, _ => tags.Append());
                    });
                var (ours, tagged) = (new Spread([.. own.Select(x => x.PerSecond)]), new Spread([.. theirs.Select(x => x.PerSecond)]));
                Table.Row($"{when}, append, {writers} at once", $"{new Spread(bare[1..])}", $"{ours}", $"{tagged}", $"{ours.Over(tagged)}");
            }
        }

        async Task Read()
        {
            var (own, theirs) = await Duel.Fight(size.Rounds, () => Load.Of(1, size.Round, _ => table.Read()), () => Load.Of(1, size.Round, _ => tags.Read()));
            var (ours, tagged) = (new Spread([.. own.Select(x => x.PerSecond)]), new Spread([.. theirs.Select(x => x.PerSecond)]));
            Table.Row($"{size.Events} events, histories read", "", $"{ours}", $"{tagged}", $"{ours.Over(tagged)}");
            Table.Row("the same, p50 / p99 in ms", "", Table.Waits(own), Table.Waits(theirs), "");
        }
    }
}
