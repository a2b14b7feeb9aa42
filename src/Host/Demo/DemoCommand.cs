using JasperFx.CommandLine;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Commands;
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

    public override Task<bool> Execute(DemoInput input) => input.Within(async services =>
    {
        var clock = (Clock)services.GetRequiredService<TimeProvider>();
        var until = input.AsOfFlag is { } day ? Clock.Day(day) : Today.Of(clock);
        var played = await Play(services, clock, until, input.OnceFlag);
        Console.WriteLine(played ? Say.DemoPlayed : Say.DemoThere, until);
    });

    private static async Task<bool> Play(IServiceProvider services, Clock clock, DateOnly until, bool once)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        if (once && await Played(store)) return false;
        await Clear(services, store);
        var accounts = await DemoAccounts.Open(store, new School(Id, Say.DemoSchool));
        var acts = Story.Until(until, accounts);
        await Papers.Keep(store, Id, acts);
        await ActivatorUtilities.CreateInstance<Player>(services, clock)
            .Play(acts, Id, role => accounts.First(x => x.Roles.Contains(role)).Id, done => Tell(done, acts.Count));
        await DemoBinding.Bind(store, Id, accounts);
        await using var session = store.LightweightSession(Sight.Nobody);
        session.Update((await session.LoadAsync<School>(Id))! with { PlayedUntil = until });
        await session.SaveChangesAsync();
        return true;
    }

    private static async Task<bool> Played(IDocumentStore store)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        return (await session.LoadAsync<School>(Id))?.PlayedUntil is not null;
    }

    /// <summary>A play that was broken off, or one up to another day, leaves nothing behind.</summary>
    private static async Task Clear(IServiceProvider services, IDocumentStore store)
    {
        await store.Advanced.DeleteAllTenantDataAsync(Id, CancellationToken.None);
        foreach (var table in new[] { $"{Log.Schema}.concerns", Kernel.Vault.Papers.Name })
        {
            await using var own = services.GetRequiredService<NpgsqlDataSource>().Asking(Id, $"delete from {table} where tenant_id = $1", Id);
            await own.ExecuteNonQueryAsync();
        }
    }

    private static void Tell(int done, int all)
    {
        if (done % 500 == 0 || done == all) Console.WriteLine(Say.DemoProgress, done, all);
    }
}
