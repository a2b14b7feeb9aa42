using System.Net.Http.Json;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Host.Journaling;
using Mentorship.Kernel.Vault;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Mentorship.Tests.Kit;

/// <summary>One school of the house: acts in it by role, over the bus or over HTTP.</summary>
public sealed class SchoolHouse(House house, string id, IReadOnlyList<Account> accounts)
{
    /// <summary>The smallest file that is taken for a scan.</summary>
    public static readonly byte[] Scan = "%PDF-1.4\n%%EOF\n"u8.ToArray();

    private readonly Follower follower = new(house);

    public House House => house;

    public string Id => id;

    public Account Account(Role role) => accounts.First(x => x.Roles.Contains(role));

    /// <summary>Sends a command over the bus, as a page does.</summary>
    public async Task Send(Role role, params object[] commands)
    {
        foreach (var command in commands)
            await Within(role, courier => courier.Send(command));
    }

    /// <summary>A paper lately attached, for a decision to rest on.</summary>
    public async Task<DocumentId> Paper()
    {
        var id = Guid.NewGuid();
        await Send(Role.Curator, new KeepPaper(id, "документ.pdf", Scan));
        return new(id);
    }

    /// <summary>Lets all listeners hear of events in this order, as if the log had told them.</summary>
    public async Task Hear(params IFact[] facts)
    {
        await using (var scope = house.Host.Services.CreateAsyncScope())
        {
            var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
            foreach (var fact in facts)
                await bus.PublishAsync(fact, new DeliveryOptions { TenantId = id }.WithHeader(Witness.OnBehalfOf, Account(Role.Curator).Id.ToString()));
        }

        await Settle();
    }

    /// <summary>Asks a question over the bus.</summary>
    public async Task<T> Ask<T>(object question)
    {
        await follower.CatchUp();
        return await Within(Role.Curator, courier => courier.Ask<T>(question));
    }

    /// <summary>An HTTP client signed in as the role a moment ago, which is proof enough of who it is; an auditor's states its purpose unless told otherwise.</summary>
    public async Task<HttpClient> Http(Role role, string? purpose = "плановая проверка")
    {
        var client = Stranger();
        var signedIn = await client.PostAsJsonAsync("/api/sign-in", new Credentials(Account(role).Login, DemoAccounts.Password));
        signedIn.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Select(x => x.Split(';')[0]));
        if (role == Role.Auditor && purpose is not null) client.DefaultRequestHeaders.Add(Mentorship.Kernel.Journal.PurposeWanted.Header, Uri.EscapeDataString(purpose));
        return client;
    }

    /// <summary>Lets the proofs of all who are signed in grow too old.</summary>
    public async Task LetProofsGrowOld()
    {
        await using var aging = house.Database.CreateCommand(
            "update access.mt_doc_session set data = jsonb_set(data, '{provedAt}', to_jsonb(now() - interval '6 minutes')) where (data ->> 'account')::uuid = any($1)");
        aging.Parameters.AddWithValue(accounts.Select(x => x.Id).ToArray());
        await aging.ExecuteNonQueryAsync();
    }

    /// <summary>A client of nobody.</summary>
    public HttpClient Stranger() => follower.Client();

    /// <summary>Reads a view in-process.</summary>
    public async Task<T> Read<T>(Func<IQuerySession, Task<T>> view)
    {
        await follower.CatchUp();
        Actor.Current = new(Account(Role.Curator).Id, [Role.Automation], id, Source.Page);
        try
        {
            await using var session = house.Store.QuerySession(id);
            return await view(session);
        }
        finally
        {
            Actor.Current = null;
        }
    }

    public Task Settle() => house.Settle();

    private Task<bool> Within(Role role, Func<Courier, Task> act) => Within(role, async courier =>
    {
        await act(courier);
        return true;
    });

    private async Task<T> Within<T>(Role role, Func<Courier, Task<T>> act)
    {
        await using var scope = house.Host.Services.CreateAsyncScope();
        // whoever acts here has just proved who they are; the proof itself is tried over HTTP
        Actor.Current = new(Account(role).Id, [role], id, Source.Page) { ProvedAt = DateTimeOffset.UtcNow };
        try
        {
            return await act(scope.ServiceProvider.GetRequiredService<Courier>());
        }
        finally
        {
            Actor.Current = null;
            follower.Written();
        }
    }
}
