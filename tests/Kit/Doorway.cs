using System.Net.Http.Json;
using Mentorship.Host;
using Shouldly;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Kit;

/// <summary>Sends commands through their HTTP doors.</summary>
public static class Doorway
{
    /// <summary>Posts a command to its own door and returns the answer as it is.</summary>
    public static Task<HttpResponseMessage> Post(this HttpClient client, IReadOnlyList<Module> modules, object command) =>
        client.PostAsJsonAsync(Doors.RouteOf(modules.First(x => x.Own == command.GetType().Assembly), command.GetType()), command, Json.Options);

    /// <summary>Posts commands one after the other; each must be accepted.</summary>
    public static async Task Tell(this HttpClient client, IReadOnlyList<Module> modules, params object[] commands)
    {
        foreach (var command in commands)
        {
            var answer = await client.Post(modules, command);
            answer.IsSuccessStatusCode.ShouldBeTrue($"{command}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
