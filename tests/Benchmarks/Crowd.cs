using Marten;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Host.Isolation;
using Mentorship.Kernel.Vault;
using Mentorship.Participants;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Benchmarks;

/// <summary>A database with so many people in one school and as many again in ten others, and the program serving it, bound by the policies.</summary>
public sealed class Crowd : IAsyncDisposable
{
    public const string Great = "great";
    public const string Ordinary = "ordinary-1";
    private const int OrdinarySchools = 10;
    private static readonly IReadOnlyList<Module> Modules = [.. Ground.Modules, new VaultModule()];
    private readonly string connection;
    private readonly DocumentStore store;
    private HostProcess host = null!;

    private Crowd(string connection)
    {
        this.connection = connection;
        store = DocumentStore.For(options =>
        {
            options.Connection(connection);
            Log.Configure(options, Modules);
            foreach (var module in Modules) module.Configure(null!, options);
            options.AutoCreateSchemaObjects = JasperFx.AutoCreate.None;
        });
    }

    /// <summary>As the program goes in: a role that owns nothing.</summary>
    public NpgsqlDataSource Database { get; private set; } = null!;

    public static async Task<Crowd> Of(int people)
    {
        var crowd = new Crowd(await HostProcess.NewDatabase());
        crowd.host = await Caller.Program(crowd.connection);
        await crowd.Gather(Great, people);
        for (var i = 1; i <= OrdinarySchools; i++) await crowd.Gather($"ordinary-{i}", people / OrdinarySchools);
        await using var owner = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(crowd.connection) { CommandTimeout = 600 });
        // as the server does by itself some minutes after so many rows came
        await using (var settling = owner.CreateCommand("vacuum analyze")) await settling.ExecuteNonQueryAsync();
        await using var opened = await owner.OpenConnectionAsync();
        var role = await ApplicationRole.Of(opened, crowd.connection, null);
        crowd.Database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(role.Connection) { MaxAutoPrepare = 60, AutoPrepareMinUsages = 2 });
        return crowd;
    }

    /// <summary>The curator of a school and the class teacher of its 5 «А», signed in.</summary>
    public async Task<(HttpClient Curator, HttpClient Teacher)> SignedIn(string school)
    {
        var accounts = await DemoAccounts.Open(store, new School(school, school), "-" + school);
        var (curator, teacher) = (accounts.First(x => x.Roles.Contains(Role.Curator)), accounts.First(x => x.Roles.Contains(Role.ClassTeacher)));
        await using var session = store.LightweightSession(Sight.Nobody);
        session.Store(teacher with { Classes = ["5А"] });
        await session.SaveChangesAsync();
        return (await host.SignedIn(curator), await host.SignedIn(teacher));
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await host.DisposeAsync();
        await store.DisposeAsync();
        await HostProcess.DropDatabase(connection);
    }

    private async Task Gather(string school, int people)
    {
        foreach (var some in Enumerable.Range(0, people).Chunk(10_000))
        {
            Card[] cards = [.. some.Select(Person.Card)];
            await store.BulkInsertDocumentsAsync(school, cards);
            await store.BulkInsertDocumentsAsync(school, cards.Select(x => new RosterEntry(x.Id, ParticipantKind.Pupil) { Way = Stage.Consented }).ToArray());
            await store.BulkInsertDocumentsAsync(school, cards.Select(x => new Participant(new(x.Id), ParticipantKind.Pupil)).ToArray());
        }
    }
}
