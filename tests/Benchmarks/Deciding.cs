using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Mentorship.Host.Audit;
using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Tests.Benchmarks;

/// <summary>What the product's own code takes of a command, without the bus, the store and the database.</summary>
[MemoryDiagnoser]
public class Deciding
{
    private readonly Company company = Company.Of([.. Enumerable.Range(0, 4).Select(_ => new ParticipantId(Guid.NewGuid()))], 1)[0];
    private readonly object[] past;
    private readonly IReadOnlyList<Recorded> recorded;
    private readonly GroupProgramme programme;
    private readonly ScheduleMeeting command;
    private readonly MeetingScheduled decided;

    public Deciding()
    {
        past = [.. company.Work()];
        programme = new Given<GroupProgramme>([.. past.Cast<IFact>()]).State;
        recorded = [.. past.Cast<IFact>().Select((fact, i) => new Recorded(
            i, Guid.NewGuid(), fact.GetType().GetCustomAttribute<LogNameAttribute>()!.Name, fact, company.Programme, i, DateTimeOffset.UtcNow, Guid.NewGuid(), "Curator", null, "Api"))];
        command = new(company.Id, new(Guid.NewGuid()), MeetingKind.Regular, Ground.Today.AddDays(7), null, null, Ground.Today);
        decided = Decide();
        Actor.Current = new(Guid.NewGuid(), [Role.Curator], Ground.School, Source.Api);
    }

    public static void Measure(Size size)
    {
        var quiet = ManualConfig.CreateEmpty()
            .AddColumnProvider([.. DefaultConfig.Instance.GetColumnProviders()])
            .AddJob((size.IsSmoke ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.DontLogOutput));
        Console.WriteLine();
        Console.WriteLine("### The product's own code of a command");
        var summary = BenchmarkRunner.Run<Deciding>(quiet);
        if (summary.Reports.Any(x => !x.Success) || summary.Reports.Length == 0) throw new InvalidOperationException("A benchmark of the product's own code failed.");
        if (!size.IsSmoke) BenchmarkDotNet.Exporters.MarkdownExporter.Default.ExportToLog(summary, ConsoleLogger.Default);
    }

    [Benchmark(Description = "gate: who may, and the rules")]
    public void Pass() => Gate.Pass(command);

    [Benchmark(Description = "decision")]
    public MeetingScheduled Decide() => ScheduleMeetingHandler.Handle(command, programme, Ground.Today);

    [Benchmark(Description = "whom the event concerns")]
    public int Concern() => Concerns.Of(decided).Count();

    [Benchmark(Description = "history of 25 events told in words")]
    public History Tell() => History.Of(company.Mentees[0], null, recorded, _ => "Фамилия Имя", _ => "Куратор");

    [Benchmark(Description = "situation after 25 events")]
    public Situation Fold() => past.Aggregate(new Situation(company.Mentees[0]), (situation, fact) => situation.After(fact));
}
