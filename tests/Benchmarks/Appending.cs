using Mentorship.Host;

namespace Mentorship.Tests.Benchmarks;

/// <summary>One durable command after the other, by the bus and by HTTP, against the same rows written by hand.</summary>
public static class Appending
{
    public static async Task OverTheBus(Size size, Ground ground, BareTransaction bare)
    {
        await using var running = await Running.On(ground);
        await running.Settle();
        Table.Compared("A command by the bus against the bare transaction", "bare transaction");
        foreach (var writers in (int[])[1, 8, 32])
        {
            var arranging = new Arranging(ground, writers);
            await Fight(size, writers, bare, arranging, writer => running.Send(arranging.Command(writer)), running.Settle);
        }
    }

    public static async Task OverHttp(Size size, Ground ground, BareTransaction bare)
    {
        await using var host = await Caller.Program(ground.Connection);
        using var client = await host.SignedIn(ground.Curator);
        Table.Compared("The same command over HTTP, the program in a process of its own", "bare transaction");
        foreach (var writers in (int[])[1, 8, 32])
        {
            var arranging = new Arranging(ground, writers);
            await Fight(size, writers, bare, arranging, Post, () => CaughtUp(ground));

            async Task Post(int writer)
            {
                using var answer = await client.Post(Ground.Modules, arranging.Command(writer));
                if (!answer.IsSuccessStatusCode) throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
            }
        }
    }

    private static async Task Fight(Size size, int writers, BareTransaction bare, Arranging arranging, Func<int, Task> product, Func<Task> settled)
    {
        var duel = await Duel.Fight(
            size.Rounds,
            async () =>
            {
                var load = await Load.Of(writers, size.Round, product);
                // the views' catching up would otherwise fall upon the rival
                await settled();
                return load;
            },
            async () =>
            {
                await bare.Look();
                return await Load.Of(writers, size.Round, writer => bare.Write(arranging.Next(writer)));
            });
        Table.Row($"{writers} at once", duel);
    }

    private static async Task CaughtUp(Ground ground)
    {
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await ground.Ask<bool>(
            $"select min(last_seq_id) >= (select max(seq_id) from {Log.Schema}.mt_events) from {Log.Schema}.mt_event_progression where name like '%:All'"))
        {
            await pulse.WaitForNextTickAsync();
        }
    }
}
