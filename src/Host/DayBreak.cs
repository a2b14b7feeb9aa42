using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Wolverine;

namespace Mentorship.Host;

/// <summary>Tells every school, at the start and as soon as its day changes, that a day has begun there; the modules do what days alone bring about.</summary>
public sealed class DayBreak(IDocumentStore store, IServiceProvider services, IHostApplicationLifetime program, TimeProvider clock, ILogger<DayBreak> log)
    : Upkeep(TimeSpan.FromMinutes(10), clock, program, log)
{
    private readonly TimeProvider clock = clock;
    private readonly Dictionary<string, DateOnly> told = [];

    protected override async Task Go(CancellationToken cancellation)
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
}
