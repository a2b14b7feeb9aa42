using Microsoft.AspNetCore.TestHost;

namespace Mentorship.Tests.Kit;

/// <summary>Views follow the log a moment later: whoever has written through a school's house reads it once they have caught up.</summary>
internal sealed class Follower(House house)
{
    private long written, followed;

    /// <summary>A client that no view lags behind.</summary>
    public HttpClient Client() => new(new Waiting(this) { InnerHandler = house.Host.Server.CreateHandler() }) { BaseAddress = house.Host.Server.BaseAddress };

    public void Written() => Interlocked.Increment(ref written);

    public async Task CatchUp()
    {
        var until = Interlocked.Read(ref written);
        if (Interlocked.Read(ref followed) >= until) return;
        await house.CatchUp();
        Interlocked.Exchange(ref followed, until);
    }

    private sealed class Waiting(Follower follower) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method == HttpMethod.Get) await follower.CatchUp();
            var answer = await base.SendAsync(request, cancellationToken);
            if (request.Method != HttpMethod.Get) follower.Written();
            return answer;
        }
    }
}
