using Marten;
using Mentorship.Kernel;
using Microsoft.Extensions.Caching.Memory;

namespace Mentorship.Host.Access.Watching;

/// <summary>Writes the journal of security.</summary>
public sealed class Watch(IDocumentStore store, IHttpContextAccessor http) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly MemoryCache told = new(new MemoryCacheOptions { SizeLimit = 10_000 });
    private readonly Lock gate = new();

    /// <summary>An entry about an account, by whoever acts, from where the request came.</summary>
    public SecurityEntry Entry(SecurityMatter matter, string school, Guid? account, string detail = "") => new(
        Guid.CreateVersion7(), school, DateTimeOffset.UtcNow, matter, account, Actor.Current?.Account ?? account,
        Whereabouts.Shortened(http.HttpContext?.Connection.RemoteIpAddress), Whereabouts.Device(http.HttpContext?.Request.Headers.UserAgent))
    { Detail = detail };

    /// <summary>Of a stranger's login nothing is kept but that it was tried: people type passwords there.</summary>
    public async Task Note(SecurityMatter matter, Account? account, string detail = "")
    {
        await using var session = store.LightweightSession(Sight.Nobody);
        session.Insert(Entry(matter, account?.School ?? "", account?.Id, detail));
        await session.SaveChangesAsync();
    }

    public Task Once(SecurityMatter matter, Account? account, string detail = "") => Once(matter, account?.School ?? "", account?.Id, detail);

    /// <summary>What anybody can bring about as often as they like is written once a minute for each account, or address where there is none.</summary>
    public async Task Once(SecurityMatter matter, string school, Guid? account, string detail = "")
    {
        if (!IsNew($"{matter} {account?.ToString() ?? Whereabouts.Counted(http.HttpContext?.Connection.RemoteIpAddress)}")) return;
        await using var session = store.LightweightSession(Sight.Nobody);
        session.Insert(Entry(matter, school, account, detail) with { By = account });
        await session.SaveChangesAsync();
    }

    public void Dispose() => told.Dispose();

    private bool IsNew(string key)
    {
        lock (gate)
        {
            if (told.TryGetValue(key, out _)) return false;
            told.Set(key, true, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Quiet });
            return true;
        }
    }
}
