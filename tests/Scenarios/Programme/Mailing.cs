using Marten;
using Mentorship.Host.Reminding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Mentorship.Tests.Scenarios.Programme;

/// <summary>A school that writes letters: by which server, to whom, and the days on which it decides.</summary>
internal static class Mailing
{
    /// <summary>Names the mail server, or none.</summary>
    public static void WritesBy(this SchoolHouse school, int? port)
    {
        var configuration = school.House.Host.Services.GetRequiredService<IConfiguration>();
        (configuration["Mail:Host"], configuration["Mail:Port"], configuration["Mail:Security"]) = (port is null ? "" : "127.0.0.1", $"{port}", "None");
        (configuration["Mail:From"], configuration["Mail:Address"]) = ("mentoring@school.example", "https://school.example/");
    }

    public static string AddressOf(this SchoolHouse school, Role role) => $"{role}-{school.Id}@school.example".ToLowerInvariant();

    public static Notices Notices(this SchoolHouse school) => school.House.Host.Services.GetRequiredService<Notices>();

    /// <summary>Somebody says which letters they want.</summary>
    public static Task Wants(this SchoolHouse school, Role role, bool weekly, bool meetings) => school.Notices().Keep(school.Account(role), school.AddressOf(role), weekly, meetings);

    public static Task<IReadOnlyList<Letter>> Letters(this SchoolHouse school) => school.Read(x => x.Query<Letter>().ToListAsync());

    public static async Task Begin(this SchoolHouse school, DateOnly day)
    {
        await using var scope = school.House.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new DayBegun(day), new DeliveryOptions { TenantId = school.Id }.WithHeader(Witness.OnBehalfOf, ""));
    }
}
