using Alba;
using JasperFx.CommandLine;
using Marten;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Host.LocalDatabase;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Mentorship.Tests.Kit;

/// <summary>The whole program over a real PostgreSQL; one for all scenarios. Every scenario has a school of its own.</summary>
public sealed class House : IAsyncDisposable
{
    private static readonly Lazy<Task<House>> One = new(Build);

    private House(IAlbaHost host) => Host = host;

    public IAlbaHost Host { get; }

    public IDocumentStore Store => Host.Services.GetRequiredService<IDocumentStore>();

    /// <summary>The clock all rules read; stands at 15 September 2026 unless a scenario moves it forward.</summary>
    public static FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 9, 15, 9, 0, 0, TimeSpan.Zero));

    /// <summary>What the program has logged.</summary>
    public static Overheard Log { get; } = new();

    public static Task<House> Open() => One.Value;

    /// <summary>A new school with an account for each role.</summary>
    public async Task<SchoolHouse> School()
    {
        var id = "s-" + Guid.NewGuid().ToString("n")[..12];
        return new(this, id, await DemoAccounts.Open(Store, new School(id, id), "-" + id));
    }

    /// <summary>Waits until views and listeners have caught up with the log.</summary>
    public Task Settle() => Host.Services.GetRequiredService<Settling>().Wait();

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    private static async Task<House> Build()
    {
        JasperFxEnvironment.AutoStartHost = true;
        // a test that names no database has one of its own, never the living one
        Environment.SetEnvironmentVariable("MENTORSHIP_DATA", Environment.GetEnvironmentVariable("MENTORSHIP_DATA") ?? Path.Combine(DataDirectory.Root!, ".data", "test"));
        Mentorship.Host.LocalPostgres.KeepRunning();
        return new(await AlbaHost.For<Program>(builder => builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock).AddSingleton<ILoggerProvider>(Log))));
    }
}
