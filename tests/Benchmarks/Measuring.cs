using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Measures everything, or what the options name.</summary>
public static class Measuring
{
    // in this process, beside the one house; each iteration is many commits, so there is no need for many invocations
    private static readonly Job Here = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
        .WithStrategy(RunStrategy.Monitoring).WithWarmupCount(3).WithIterationCount(8).WithInvocationCount(1).WithUnrollFactor(1);

    public static void Main(string[] options)
    {
        var results = Path.GetFullPath("BenchmarkDotNet.Artifacts");
        // where the house finds its files
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        BenchmarkSwitcher.FromAssembly(typeof(Measuring).Assembly)
            .Run(options is [] ? ["--filter", "*"] : options, DefaultConfig.Instance.AddJob(Here).WithArtifactsPath(results));
    }
}
