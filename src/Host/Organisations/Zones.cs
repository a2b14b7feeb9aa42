using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>The time zones of the country's schools; the program knows at its start which school lies where.</summary>
public sealed class Zones(IDocumentStore store) : IHostedService
{
    /// <summary>From Kaliningrad to Kamchatka, an hour apart.</summary>
    public static IReadOnlyList<string> Russian { get; } =
    [
        "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok",
        "Asia/Magadan", "Asia/Kamchatka",
    ];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        foreach (var school in await session.Query<School>().Where(x => x.TimeZone != null).ToListAsync(cancellationToken)) Today.Keep(school.Id, school.TimeZone);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
