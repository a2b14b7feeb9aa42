using JasperFx.CommandLine;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Npgsql;

namespace Mentorship.Host.Demo;

public sealed class DemoInput : NetCoreInput
{
    [Description("The day to play up to, such as 2027-06-15; today if not given")]
    public string? AsOfFlag { get; set; }

    [Description("Do nothing if the demo school has been played before")]
    public bool OnceFlag { get; set; }
}

[Description("Plays four years of the demo school through the bus; what was in the demo school before is replaced", Name = "demo")]
public sealed class DemoCommand : JasperFxAsyncCommand<DemoInput>
{
    private const string Id = "demo";

    public override async Task<bool> Execute(DemoInput input)
    {
        using var host = input.BuildHost();
        await host.StartAsync();
        var clock = (Clock)host.Services.GetRequiredService<TimeProvider>();
        var until = input.AsOfFlag is { } day ? Clock.Day(day) : Today.Of(clock);
        var played = await Play(host.Services, clock, until, input.OnceFlag);
        Console.WriteLine(played ? Say.DemoPlayed : Say.DemoThere, until);
        await host.StopAsync();
        return true;
    }

    private static async Task<bool> Play(IServiceProvider services, Clock clock, DateOnly until, bool once)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        if (once && await Played(store)) return false;
        await Clear(services, store);
        var accounts = await DemoAccounts.Open(store, new School(Id, Say.DemoSchool));
        var acts = Story.Until(until, accounts.First(x => x.Roles.Contains(Role.Curator)));
        await ActivatorUtilities.CreateInstance<Player>(services, clock)
            .Play(acts, Id, role => accounts.First(x => x.Roles.Contains(role)).Id, done => Tell(done, acts.Count));
        await using var session = store.LightweightSession();
        session.Store(new School(Id, Say.DemoSchool) { PlayedUntil = until });
        await session.SaveChangesAsync();
        return true;
    }

    private static async Task<bool> Played(IDocumentStore store)
    {
        await using var session = store.QuerySession();
        return (await session.LoadAsync<School>(Id))?.PlayedUntil is not null;
    }

    /// <summary>A play that was broken off, or one up to another day, leaves nothing behind.</summary>
    private static async Task Clear(IServiceProvider services, IDocumentStore store)
    {
        await store.Advanced.DeleteAllTenantDataAsync(Id, CancellationToken.None);
        await using var index = services.GetRequiredService<NpgsqlDataSource>().CreateCommand($"delete from {Log.Schema}.concerns where tenant_id = $1");
        index.Parameters.Add(new() { Value = Id });
        await index.ExecuteNonQueryAsync();
    }

    private static void Tell(int done, int all)
    {
        if (done % 500 == 0 || done == all) Console.WriteLine(Say.DemoProgress, done, all);
    }
}
