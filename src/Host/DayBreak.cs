using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Wolverine;

namespace Mentorship.Host;

/// <summary>Tells every school, at the start and as soon as its day changes, that a day has begun there; the modules do what days alone bring about.</summary>
public sealed partial class DayBreak(IDocumentStore store, IServiceProvider services, IHostApplicationLifetime program, TimeProvider clock, ILogger<DayBreak> log) : BackgroundService
{
    private static readonly TimeSpan Pulse = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, DateOnly> told = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // before that the bus takes nothing
        var started = new TaskCompletionSource();
        await using var running = program.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Pulse, clock);
        do
        {
            try
            {
                await Tell(stoppingToken);
            }
            catch (Npgsql.NpgsqlException exception)
            {
                Failed(log, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Tell(CancellationToken cancellation)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        await using var scope = services.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        foreach (var school in await session.Query<School>().Where(x => x.ClosedOn == null).Select(x => x.Id).ToListAsync(cancellation))
        {
            var today = Today.At(clock, school);
            if (told.TryGetValue(school, out var last) && last == today) continue;
            await bus.PublishAsync(new DayBegun(today), new DeliveryOptions { TenantId = school }.WithHeader(Witness.OnBehalfOf, ""));
            told[school] = today;
        }
    }

    [LoggerMessage(LogLevel.Error, "Schools were not told that a day has begun; it is tried again in ten minutes")]
    private static partial void Failed(ILogger logger, Exception exception);
}
