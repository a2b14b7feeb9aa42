using BenchmarkDotNet.Attributes;
using Mentorship.Participants.Enrolment;
using Mentorship.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Benchmarks;

/// <summary>A durable append through the whole command path (gate, rules, handler, vault, log, index, state), against plain inserts of the same rows and commits.</summary>
public class Appending
{
    private const int Commits = 256;
    private House house = null!;
    private SchoolHouse school = null!;
    private NpgsqlDataSource plain = null!;
    private RawRows pattern = null!;

    [Params(1, 8, 32)]
    public int Writers { get; set; }

    [GlobalSetup]
    public async Task Open()
    {
        house = await House.Open();
        school = await house.School();
        await Register();
        // a source of its own, tuned like the product's: statements prepared by themselves
        plain = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("ConnectionStrings__Mentorship")) { MaxAutoPrepare = 60, AutoPrepareMinUsages = 2 });
        pattern = await RawRows.LikeTheLastAppend(house.Host.Services.GetRequiredService<NpgsqlDataSource>());
        Console.WriteLine($"// one commit is {pattern.Count} rows");
        await house.Settle();
    }

    /// <summary>Views catch up between the measurements, not within one.</summary>
    [IterationCleanup]
    public void Settle() => house.Settle().GetAwaiter().GetResult();

    [Benchmark(Baseline = true, OperationsPerInvoke = Commits)]
    public Task Plain_inserts() => Share(() => pattern.Write(plain));

    [Benchmark(OperationsPerInvoke = Commits)]
    public Task Command() => Share(Register);

    private Task Register() => school.Send(Role.Curator, new RegisterParticipant(
        new(Guid.NewGuid()), ParticipantKind.Pupil, "Иванов", "Пётр", null, new(2011, 3, 1), "9А", null, new(2026, 9, 1)));

    private Task Share(Func<Task> write) => Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
    {
        for (var i = 0; i < Commits / Writers; i++) await write();
    })));
}
