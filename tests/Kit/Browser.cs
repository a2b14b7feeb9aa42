using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.TestHost;

namespace Mentorship.Tests.Kit;

/// <summary>A browser without scripts at an address of its own: keeps cookies, sends the forms of pages.</summary>
public sealed partial class Browser(TestServer server, string address = "10.9.8.7", string origin = "http://localhost") : IDisposable
{
    private readonly HttpClient client = new(server.CreateHandler(x => x.Connection.RemoteIpAddress = IPAddress.Parse(address))) { BaseAddress = new(origin) };

    /// <summary>What the browser remembers of us.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    public Task<HttpResponseMessage> Get(string path) => Send(new(HttpMethod.Get, path));

    public async Task<string> Read(string path) => WebUtility.HtmlDecode(await (await Get(path)).Content.ReadAsStringAsync());

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (Cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(x => $"{x.Key}={x.Value}")));
        var answer = await client.SendAsync(request);
        if (!answer.Headers.TryGetValues("Set-Cookie", out var given)) return answer;
        foreach (var (name, value, gone) in given.Select(x => (Parts: x.Split(';')[0].Split('=', 2), Line: x)).Select(x => (x.Parts[0], x.Parts[1], x.Line.Contains("1970", StringComparison.Ordinal))))
            if (gone) Cookies.Remove(name);
            else Cookies[name] = value;
        return answer;
    }

    /// <summary>Opens a page, fills one of its forms in and sends it.</summary>
    public async Task<HttpResponseMessage> Submit(string path, string form, params (string Name, string Value)[] typed)
    {
        var page = await (await Get(path)).Content.ReadAsStringAsync();
        var found = Form().Matches(page).Select(x => x.Value).FirstOrDefault(x => x.Contains($"value=\"{form}\"", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No form {form} on {path}: {page}");
        var fields = Hidden().Matches(found).Select(x => Attributes().Matches(x.Value).ToDictionary(a => a.Groups[1].Value, a => WebUtility.HtmlDecode(a.Groups[2].Value)))
            .Where(x => x.ContainsKey("name")).Select(x => (Name: x["name"], Value: x.GetValueOrDefault("value", ""))).Where(x => typed.All(t => t.Name != x.Name)).Concat(typed);
        return await Send(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(x => KeyValuePair.Create(x.Name, x.Value))) });
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("([a-zA-Z_-]+)=\"([^\"]*)\"")]
    private static partial Regex Attributes();
}
