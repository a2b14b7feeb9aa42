using Alba;
using JasperFx.CommandLine;
using Mentorship.Host;
using Mentorship.Kernel.Journal;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Benchmarks;

/// <summary>The whole program within this process, over the ground.</summary>
public sealed class Running : IAsyncDisposable
{
    private const string Setting = "ConnectionStrings__Mentorship";
    private readonly IAlbaHost host;
    private readonly Actor curator;

    private Running(IAlbaHost host, Actor curator)
    {
        this.host = host;
        this.curator = curator;
    }

    public IServiceProvider Services => host.Services;

    public static async Task<Running> On(Ground ground)
    {
        JasperFxEnvironment.AutoStartHost = true;
        var server = Environment.GetEnvironmentVariable(Setting);
        Environment.SetEnvironmentVariable(Setting, ground.Connection);
        try
        {
            return new(await AlbaHost.For<Program>(builder => builder.UseContentRoot(AppContext.BaseDirectory)), new(ground.Curator.Id, [Role.Curator], Ground.School, Source.Api));
        }
        finally
        {
            Environment.SetEnvironmentVariable(Setting, server);
        }
    }

    /// <summary>One command or question of the curator, as any door of the product sends it.</summary>
    public async Task<T> Within<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        Actor.Current = curator;
        return await scope.ServiceProvider.GetRequiredService<Ledger>().Keep("benchmark", () => act(scope.ServiceProvider));
    }

    public Task Send(object command) => Within(async services =>
    {
        await services.GetRequiredService<Courier>().Send(command);
        return true;
    });

    public Task Settle() => host.Services.GetRequiredService<Settling>().Wait();

    public async ValueTask DisposeAsync() => await host.DisposeAsync();
}
