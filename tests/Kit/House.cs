using Alba;
using JasperFx.CommandLine;
using Marten;
using Marten.Events;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Braking;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Demo;
using Mentorship.Host.LocalDatabase;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Mentorship.Tests.Kit;

/// <summary>The whole program over a real PostgreSQL; one for all scenarios. Every scenario has a school of its own.</summary>
public sealed class House : IAsyncDisposable
{
    private House(IAlbaHost host)
    {
        Host = host;
        Database = NpgsqlDataSource.Create(host.Services.GetRequiredService<IConfiguration>().GetConnectionString("Mentorship")!);
    }

    public IAlbaHost Host { get; }

    /// <summary>The whole database, as its owner sees it.</summary>
    public NpgsqlDataSource Database { get; }

    public IDocumentStore Store => Host.Services.GetRequiredService<IDocumentStore>();

    /// <summary>The clock all rules read; stands at 15 September 2026 unless a scenario moves it forward.</summary>
    public static FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 9, 15, 9, 0, 0, TimeSpan.Zero));

    private static readonly Lazy<Task<House>> One = new(() => Build(Clock, null));

    /// <summary>What the program has logged.</summary>
    public static Overheard Log { get; } = new();

    public static Task<House> Open() => One.Value;

    /// <summary>A house apart, over a new database, whose clock may be moved without anybody else noticing.</summary>
    public static Task<House> Apart(FakeTimeProvider clock, string connection) => Build(clock, connection);

    /// <summary>A new school with an account for each role, in a region if one is named.</summary>
    public async Task<SchoolHouse> School(string? region = null, string? municipality = null)
    {
        var id = "s-" + Guid.NewGuid().ToString("n")[..12];
        return new(this, id, await DemoAccounts.Open(Store, new School(id, id) { Region = region, Municipality = municipality }, "-" + id));
    }

    /// <summary>Waits until views and listeners have caught up with the log.</summary>
    public Task Settle() => Host.Services.GetRequiredService<Settling>().Wait();

    /// <summary>Waits until the views have caught up with the log, whatever listeners still have to do.</summary>
    public async Task CatchUp()
    {
        Host.Services.GetRequiredService<Pulse>().Now();
        // a log in which nothing stands is waited for in vain
        await using var asked = Database.Asking(Sight.Everything, $"select exists (select 1 from {Mentorship.Host.Log.Schema}.mt_events)");
        if (await asked.ExecuteScalarAsync() is true) await Store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static async Task<House> Build(FakeTimeProvider clock, string? connection)
    {
        JasperFxEnvironment.AutoStartHost = true;
        // a test that names no database has one of its own, never the living one
        Environment.SetEnvironmentVariable("MENTORSHIP_DATA", Environment.GetEnvironmentVariable("MENTORSHIP_DATA") ?? Path.Combine(DataDirectory.Root!, ".data", "test"));
        Mentorship.Host.LocalPostgres.KeepRunning();
        return new(await AlbaHost.For<Program>(builder =>
        {
            if (connection is not null) builder.UseSetting("ConnectionStrings:Mentorship", connection);
            // one school of the tests is asked in a minute what a school is asked in a week
            builder.UseSetting("Limits:School", "100000");
            // the brakes, too, by the tests' clock: on a slow machine a wait would be over before the next try
            builder.ConfigureServices(services => services
                .AddSingleton<TimeProvider>(clock).AddSingleton(_ => new Brake(clock)).AddSingleton(_ => new LinkBrake(clock)).AddSingleton<ILoggerProvider>(Log));
        }));
    }
}
