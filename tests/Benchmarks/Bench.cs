using Mentorship.Host;
using Microsoft.Extensions.Configuration;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Measures the product against the bare database and prints the ratios.</summary>
public static class Bench
{
    public static async Task Main(string[] arguments)
    {
        var size = Size.Of(arguments);
        Table.Figures = !size.IsSmoke;
        foreach (var name in (string[])["Default", "Microsoft.Hosting.Lifetime"]) Environment.SetEnvironmentVariable($"Logging__LogLevel__{name}", "Critical");
        if (Wanted("match")) Matchmaking.Measure(size);
        if (Wanted("papers")) await Papers.Measure(size);
        if (!size.Chosen.Except(["match", "papers"]).Any()) return;
        var server = await LocalPostgres.ConnectionOr(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        Environment.SetEnvironmentVariable("ConnectionStrings__Mentorship", server);
        if (Wanted("decision")) Deciding.Measure(size);
        if (Wanted("concerns")) await IndexOfConcerns.Measure(size);
        if (Wanted("schools")) await ManySchools.Measure(size);
        if (Wanted("search")) await Searching.Measure(size);
        if (Wanted("import")) await Importing.Measure(size);
        if (!Wanted("rebuild") && !Wanted("history") && !Wanted("append") && !Wanted("http")) return;

        await using var ground = await Ground.Lay(size.Groups);
        if (Wanted("rebuild")) await Rebuilding.Measure(size, ground);
        if (Wanted("history")) await ReadingHistory.Measure(size, ground);
        if (!Wanted("append") && !Wanted("http")) return;

        var bare = await BareTransaction.Beside(ground);
        if (Wanted("append")) await Appending.OverTheBus(size, ground, bare);
        if (Wanted("http")) await Appending.OverHttp(size, ground, bare);

        bool Wanted(string what) => size.Chosen.Contains(what);
    }
}
