using JasperFx;
using JasperFx.Events;
using Marten;
using Mentorship.Host;
using Mentorship.Matching.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Delivery;

/// <summary>Every public event reaches each of its listeners once, however it was saved and whatever befell the program.</summary>
public class Every_listener
{
    private const int Groups = 200;
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public async Task hears_once_of_an_event_saved_past_the_bus()
    {
        var school = await (await House.Open()).School();
        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            Form(session, Groups);
            await session.SaveChangesAsync();
        }

        await school.Settle();
        await using var source = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("ConnectionStrings__Mentorship")!);
        (await Prepared(source, school.Id)).ShouldBe((Groups, Groups));
    }

    [Fact]
    public async Task hears_once_though_the_program_is_killed_in_between()
    {
        var connection = await HostProcess.NewDatabase();
        var house = await House.Open();
        await using var source = NpgsqlDataSource.Create(connection);
        await using (var first = await HostProcess.Start(connection))
        {
            await using var outside = StoreLike(connection, house);
            await using var session = outside.LightweightSession("s");
            Form(session, Groups);
            await session.SaveChangesAsync();
            first.Kill();
        }

        await using (await HostProcess.Start(connection))
            await Eventually.Holds(async () => (await Prepared(source, "s")).All == Groups && await Quiet(source), seconds: 120);

        (await Prepared(source, "s")).ShouldBe((Groups, Groups));
        await HostProcess.DropDatabase(connection);
    }

    /// <summary>A second opening of the log that knows nothing of the bus.</summary>
    private static DocumentStore StoreLike(string connection, House house) => DocumentStore.For(options =>
    {
        var modules = house.Host.Services.GetRequiredService<IReadOnlyList<Module>>();
        options.Connection(connection);
        options.AutoCreateSchemaObjects = AutoCreate.None;
        Log.Configure(options, modules);
        foreach (var module in modules) module.Configure(house.Host.Services, options);
    });

    private static void Form(IDocumentSession session, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (mentor, mentee) = (new ParticipantId(Guid.NewGuid()), new ParticipantId(Guid.NewGuid()));
            var group = new GroupId(Guid.NewGuid());
            session.Events.StartStream<global::Mentorship.Matching.Forming.Group>(group.Value, new GroupFormed(
                group, new(2026), MentoringForm.TeacherPupil, "учитель – одарённый ученик", mentor, [mentor], [mentee], new(2027, 5, 31), Day));
        }
    }

    /// <summary>How many programmes were prepared, and for how many groups.</summary>
    private static async Task<(long All, long Distinct)> Prepared(NpgsqlDataSource source, string school)
    {
        await using var command = source.CreateCommand(
            "select count(*), count(distinct data ->> 'group') from log.mt_events where type = 'programme.group_programme_prepared' and tenant_id = $1");
        command.Parameters.Add(new() { Value = school });
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    private static async Task<bool> Quiet(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select count(*) from wolverine.wolverine_incoming_envelopes where status <> 'Handled'");
        return (long)(await command.ExecuteScalarAsync())! == 0;
    }
}
