using System.Net.Http.Json;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Somebody calling the program from outside.</summary>
public static class Caller
{
    private const int Any = 1_000_000_000;

    /// <summary>The program for whoever asks more of it than it grants anybody.</summary>
    public static Task<HostProcess> Program(string connection) =>
        HostProcess.Start(connection, $"--Limits:Address={Any}", $"--Limits:Account={Any}", $"--Limits:School={Any}");

    public static async Task<HttpClient> SignedIn(this HostProcess host, Account account)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = host.Address };
        var signedIn = await client.PostAsJsonAsync("/api/sign-in", new Credentials(account.Login, DemoAccounts.Password));
        client.DefaultRequestHeaders.Add("Cookie", signedIn.EnsureSuccessStatusCode().Headers.GetValues("Set-Cookie").Select(x => x.Split(';')[0]));
        return client;
    }
}
