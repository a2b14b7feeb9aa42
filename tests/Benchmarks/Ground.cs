using JasperFx.Events.Daemon;
using Marten;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Matching;
using Mentorship.Matching.Forming;
using Mentorship.Monitoring;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using Mentorship.Programme;
using Mentorship.Programme.GroupWork;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Benchmarks;

/// <summary>A database of its own with a big school in it: its people and groups, each group with a past of two dozen events and more.</summary>
public sealed class Ground : IAsyncDisposable
{
    public const string School = "bench";
    private const int AtOnce = 50;

    private Ground(string connection)
    {
        Connection = connection;
        Database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 60, AutoPrepareMinUsages = 2, CommandTimeout = 600 });
        Store = DocumentStore.For(options =>
        {
            options.Connection(Database);
            Log.Configure(options, Modules);
            foreach (var module in Modules) module.Configure(null!, options);
            options.Projections.AsyncMode = DaemonMode.Solo;
        });
    }

    public static IReadOnlyList<Module> Modules { get; } = [new ParticipantsModule(), new MatchingModule(), new ProgrammeModule(), new MonitoringModule(), new HostModule()];

    public static DateOnly Today { get; } = DateOnly.FromDateTime(DateTime.UtcNow);

    public string Connection { get; }

    public NpgsqlDataSource Database { get; }

    public DocumentStore Store { get; }

    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    public IReadOnlyList<Company> Groups { get; private set; } = [];

    public Account Curator => Accounts.First(x => x.Roles.Contains(Role.Curator));

    public static async Task<Ground> Lay(int groups)
    {
        var ground = new Ground(await HostProcess.NewDatabase());
        await ground.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        ground.Accounts = await DemoAccounts.Open(ground.Store, new School(School, School));
        Actor.Current = new(ground.Curator.Id, [Role.Curator], School, Source.Demo) { Acting = Role.Curator };
        var people = await ground.People(groups * 2 / 5);
        ground.Groups = Company.Of(people, groups);
        foreach (var some in ground.Groups.Chunk(AtOnce)) await ground.Live(some);
        Actor.Current = null;
        // what lies back was heard long ago
        await ground.Do($"insert into {Log.Schema}.mt_event_progression (name, last_seq_id) select 'herald:All', max(seq_id) from {Log.Schema}.mt_events");
        await ground.Do("analyze");
        return ground;
    }

    public async Task Do(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> Ask<T>(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Database.DisposeAsync();
        await HostProcess.DropDatabase(Connection);
    }

    private async Task<IReadOnlyList<ParticipantId>> People(int count)
    {
        ParticipantId[] people = [.. Enumerable.Range(0, count).Select(_ => new ParticipantId(Guid.NewGuid()))];
        await using var session = Store.LightweightSession(School);
        foreach (var (person, i) in people.Select((x, i) => (x, i)))
        {
            session.Insert(new Card(person.Value, Guid.NewGuid(), new($"Фамилия{i}", "Имя", "Отчество", new(1985, 3, 4), "учитель", null)));
            session.Events.StartStream<Participant>(person.Value, new ParticipantRegistered(person, ParticipantKind.Teacher, AgeBand.Adult, new(Guid.NewGuid()), "", Company.Began),
                new ConsentGranted(person, new(Guid.NewGuid()), ConsentKind.OwnProcessing, GivenBy.Self, null, "1", new(Guid.NewGuid()), Today.AddYears(1), Company.Began));
        }

        await session.SaveChangesAsync();
        return people;
    }

    private async Task Live(IEnumerable<Company> groups)
    {
        await using var session = Store.LightweightSession(School);
        foreach (var group in groups)
        {
            session.Events.StartStream<Group>(group.Id.Value, group.Forming());
            session.Events.StartStream<GroupProgramme>(group.Programme, group.Work());
        }

        await session.SaveChangesAsync();
    }
}
