using System.Net.Http.Json;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Somebody calling the program from outside.</summary>
public static class Caller
{
    public static async Task<HttpClient> SignedIn(this HostProcess host, Account account)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = host.Address };
        var signedIn = await client.PostAsJsonAsync("/api/sign-in", new Credentials(account.Login, DemoAccounts.Password));
        client.DefaultRequestHeaders.Add("Cookie", signedIn.EnsureSuccessStatusCode().Headers.GetValues("Set-Cookie").Select(x => x.Split(';')[0]));
        return client;
    }
}
