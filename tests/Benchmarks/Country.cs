using System.Diagnostics;
using Marten;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Host.Organisations;
using Mentorship.Programme.RoadMapping;
using Npgsql;

namespace Mentorship.Tests.Benchmarks;

/// <summary>A database with so many schools, all made by the operator's command over HTTP, and the program serving it.</summary>
public sealed class Country : IAsyncDisposable
{
    private const string Measured = "school-1";
    private const string Place = "country";
    private readonly string connection;
    private readonly int schools;
    private readonly NpgsqlDataSource database;
    private readonly DocumentStore reading;
    private HostProcess host;
    private int turn;

    private Country(string connection, int schools, HostProcess host)
    {
        (this.connection, this.schools, this.host) = (connection, schools, host);
        (database, reading) = (NpgsqlDataSource.Create(connection), Store());
    }

    /// <summary>How long one school took while they were made, eight at once.</summary>
    public TimeSpan EachTook { get; private set; }

    public HttpClient Curator { get; private set; } = null!;

    public HttpClient Operator { get; private set; } = null!;

    public static async Task<Country> Of(int schools)
    {
        var connection = await HostProcess.NewDatabase();
        var country = new Country(connection, schools, await Caller.Program(connection));
        try
        {
            await country.Furnish();
            return country;
        }
        catch
        {
            await country.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the program and starts it anew; how many seconds until it answered.</summary>
    public async Task<double> Restart()
    {
        await host.DisposeAsync();
        var begun = Stopwatch.GetTimestamp();
        host = await Caller.Program(connection);
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    /// <summary>Signs in to the program as it runs now.</summary>
    public async Task SignIn()
    {
        await using var store = Store();
        var accounts = await DemoAccounts.Open(store, new School(Measured, "Школа № 1") { Region = Place, Municipality = Place });
        Curator = await host.SignedIn(accounts.First(x => x.Roles.Contains(Role.Curator)));
        Operator = await host.SignedIn(accounts.First(x => x.Roles.Contains(Role.Operator)));
    }

    /// <summary>Reads how the road map of one school after the other stands.</summary>
    public async Task Progress()
    {
        await using var session = reading.QuerySession(Next());
        if (await ReadRoadmap.On(session, Ground.Today, null) is not { Lines: var lines } || !lines.Any()) throw new InvalidOperationException("A school has no road map.");
    }

    /// <summary>Reads the same rows and does nothing with them.</summary>
    public async Task BareProgress()
    {
        await using var rows = database.CreateCommand(
            """
            select data from programme.mt_doc_roadmap where tenant_id = $1
            union all select data from programme.mt_doc_roadmapversion where tenant_id = $1
            union all select data from programme.mt_doc_roadmapfact where tenant_id = $1
            union all select data from programme.mt_doc_order where tenant_id = $1
            """);
        rows.Parameters.Add(new() { Value = Next() });
        await using var reader = await rows.ExecuteReaderAsync();
        while (await reader.ReadAsync()) _ = reader.GetString(0);
    }

    private string Next() => $"school-{1 + (Interlocked.Increment(ref turn) % schools)}";

    public async ValueTask DisposeAsync()
    {
        reading.Dispose();
        await database.DisposeAsync();
        await host.DisposeAsync();
        await HostProcess.DropDatabase(connection);
    }

    private async Task Furnish()
    {
        await using var store = Store();
        var accounts = await DemoAccounts.Open(store, new School("installation", "Установка"), "-0");
        var http = await host.SignedIn(accounts.First(x => x.Roles.Contains(Role.Operator)));
        await http.Tell(Ground.Modules, new AddRegion(Place, "Область", Ground.Today), new AddMunicipality(Place, "Город", Place, Ground.Today));
        var begun = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(1, schools), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) => await http.Tell(
            Ground.Modules, new AddSchool($"school-{i}", $"Школа № {i}", Place, new(Guid.NewGuid()), $"director-of-{i}", "Орлова Т. П.", Ground.Today)));
        EachTook = Stopwatch.GetElapsedTime(begun) / schools;
        await SignIn();
        var director = await host.SignedIn((await DemoAccounts.Open(store, new School(Measured, "Школа № 1") { Region = Place, Municipality = Place })).First(x => x.Roles.Contains(Role.Director)));
        await director.Tell(Ground.Modules, new ApproveRoadmap(1, null, Ground.Today));
    }

    private DocumentStore Store() => DocumentStore.For(options =>
    {
        options.Connection(connection);
        Log.Configure(options, Ground.Modules);
        foreach (var module in Ground.Modules) module.Configure(null!, options);
        options.AutoCreateSchemaObjects = JasperFx.AutoCreate.None;
    });
}
