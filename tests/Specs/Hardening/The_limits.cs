using System.Net;
using System.Security.Claims;
using Mentorship.Host.Hardening;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Mentorship.Tests.Specs.Hardening;

public class The_limits
{
    [Fact]
    public void stop_an_account_and_nobody_else()
    {
        using var limits = Limits.Of(Settings(("Account", 5)));
        Count(limits, From("1", "a", "10.0.0.1"), 20).ShouldBe(5);
        Count(limits, From("2", "a", "10.0.0.1"), 3).ShouldBe(3);
    }

    [Fact]
    public void stop_a_school_and_not_the_next()
    {
        using var limits = Limits.Of(Settings(("School", 5)));
        (Count(limits, From("1", "a", "10.0.0.1"), 3) + Count(limits, From("2", "a", "10.0.0.2"), 20)).ShouldBe(5);
        Count(limits, From("3", "b", "10.0.0.3"), 3).ShouldBe(3);
    }

    [Fact]
    public void stop_an_address_whoever_comes_from_it()
    {
        using var limits = Limits.Of(Settings(("Address", 5)));
        Count(limits, From(null, null, "10.0.0.1"), 20).ShouldBe(5);
        Count(limits, From(null, null, "10.0.0.2"), 3).ShouldBe(3);
    }

    private static int Count(System.Threading.RateLimiting.PartitionedRateLimiter<HttpContext> limits, HttpContext http, int times) =>
        Enumerable.Range(0, times).Count(_ => limits.AttemptAcquire(http).IsAcquired);

    private static IConfiguration Settings(params (string Name, int Most)[] most) =>
        new ConfigurationBuilder().AddInMemoryCollection(most.Select(x => KeyValuePair.Create($"Limits:{x.Name}", (string?)$"{x.Most}"))).Build();

    private static DefaultHttpContext From(string? account, string? school, string address) => new DefaultHttpContext
    {
        Connection = { RemoteIpAddress = IPAddress.Parse(address) },
        User = new(new ClaimsIdentity([.. account is null ? Array.Empty<Claim>() : [new("account", account), new Claim("school", school!)]])),
    };
}
