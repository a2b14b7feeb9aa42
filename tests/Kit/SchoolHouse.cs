using System.Net.Http.Json;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Mentorship.Tests.Kit;

/// <summary>One school of the house: acts in it by role, over the bus or over HTTP.</summary>
public sealed class SchoolHouse(House house, string id, IReadOnlyList<Account> accounts)
{
    public House House => house;

    public string Id => id;

    public Account Account(Role role) => accounts.First(x => x.Roles.Contains(role));

    /// <summary>Sends a command over the bus, as a page does.</summary>
    public async Task Send(Role role, params object[] commands)
    {
        foreach (var command in commands)
            await Within(role, courier => courier.Send(command));
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
    public Task<T> Ask<T>(object question) => Within(Role.Curator, courier => courier.Ask<T>(question));

    /// <summary>An HTTP client signed in as the role.</summary>
    public async Task<HttpClient> Http(Role role)
    {
        var client = house.Host.Server.CreateClient();
        var signedIn = await client.PostAsJsonAsync("/api/sign-in", new Credentials(Account(role).Login, DemoAccounts.Password));
        signedIn.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Select(x => x.Split(';')[0]));
        return client;
    }

    /// <summary>A client of nobody.</summary>
    public HttpClient Stranger() => house.Host.Server.CreateClient();

    /// <summary>Reads a view in-process.</summary>
    public async Task<T> Read<T>(Func<IQuerySession, Task<T>> view)
    {
        await using var session = house.Store.QuerySession(id);
        return await view(session);
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
        Actor.Current = new(Account(role).Id, [role], id, Source.Page);
        try
        {
            return await act(scope.ServiceProvider.GetRequiredService<Courier>());
        }
        finally
        {
            Actor.Current = null;
        }
    }
}
