using System.Net.Http.Json;
using Mentorship.Host;
using Mentorship.Kernel.Vault;
using Shouldly;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Kit;

/// <summary>Sends commands through their HTTP doors.</summary>
public static class Doorway
{
    /// <summary>Posts a command to its own door and returns the answer as it is.</summary>
    public static Task<HttpResponseMessage> Post(this HttpClient client, IReadOnlyList<Module> modules, object command) =>
        client.PostAsJsonAsync(Doors.RouteOf(modules.First(x => x.Own == command.GetType().Assembly), command.GetType()), command, Json.Options);

    /// <summary>Sends a file to the door of papers and returns the answer as it is.</summary>
    public static async Task<HttpResponseMessage> Attach(this HttpClient client, byte[] content, string fileName = "скан.pdf")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", fileName } };
        return await client.PostAsync(new Uri(PaperDoor.Route, UriKind.Relative), form);
    }

    /// <summary>Attaches a small scan, which must be accepted.</summary>
    public static async Task<DocumentId> Attach(this HttpClient client)
    {
        using var answer = await client.Attach(SchoolHouse.Scan);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<KeptPaper>(Json.Options))!.Document;
    }

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
