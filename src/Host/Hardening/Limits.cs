using System.Security.Claims;
using System.Threading.RateLimiting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Hardening;

/// <summary>How much one account, one school and one address may ask for, so that none of them slows the others down.</summary>
public static class Limits
{
    /// <summary>Marks a request that a limit stopped.</summary>
    public const string Exceeded = "limit exceeded";

    public static void AddLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, _) =>
        {
            var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 1;
            rejected.HttpContext.Response.Headers.RetryAfter = $"{Math.Max(seconds, 1)}";
            rejected.HttpContext.Items[Exceeded] = true;
            await Denial.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, Say.TooManyRequests);
        };
    }).AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>().Configure<IConfiguration>((x, settings) => x.GlobalLimiter = Of(settings));

    /// <summary>All three hold; an address counts for whoever has no account too.</summary>
    public static PartitionedRateLimiter<HttpContext> Of(IConfiguration settings) => PartitionedRateLimiter.CreateChained(
        By(settings, "Address", 1500, http => http.Connection.RemoteIpAddress is { } address ? Whereabouts.Counted(address) : null),
        By(settings, "Account", 600, http => http.User.FindFirstValue("client") ?? http.User.FindFirstValue("account")),
        By(settings, "School", 3000, http => http.User.FindFirstValue("school")));

    /// <summary>So many at once, and a tenth of it anew every two seconds.</summary>
    private static PartitionedRateLimiter<HttpContext> By(IConfiguration settings, string name, int most, Func<HttpContext, string?> who)
    {
        var burst = settings.GetValue("Limits:" + name, most);
        return PartitionedRateLimiter.Create<HttpContext, string>(http => who(http) is { } key
            ? RateLimitPartition.GetTokenBucketLimiter(key, _ => new()
            {
                TokenLimit = burst,
                TokensPerPeriod = Math.Max(burst / 10, 1),
                ReplenishmentPeriod = TimeSpan.FromSeconds(2),
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter(""));
    }
}
