using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Serialization;
using Mentorship.Host.Access.Braking;
using Mentorship.Host.Access.Watching;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Mentorship.Host.Access.Machines;

/// <summary>What RFC 6749, 5.1 answers.</summary>
public sealed record Token(
    [property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn, [property: JsonPropertyName("scope")] string Scope)
{
    public override string ToString() => nameof(Token);
}

/// <summary>What RFC 6749, 5.2 answers.</summary>
public sealed record TokenRefusal([property: JsonPropertyName("error")] string Error);

/// <summary>Client credentials for a token (RFC 6749, 4.4): in the header or in the form.</summary>
public static class TokenDoor
{
    public const string Route = "/api/token";

    public static async Task<IResult> Take(HttpContext http, MachineDoor door, Brake brake)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!http.Request.HasFormContentType) return Refuse("invalid_request");
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["grant_type"] is not [{ Length: > 0 } grant]) return Refuse("invalid_request");
        if (grant != "client_credentials") return Refuse("unsupported_grant_type");
        if (Shown(http, form) is not var (id, secret)) return Unknown(http);
        var attempt = new Attempt($"client {id}", Whereabouts.Counted(http.Connection.RemoteIpAddress), null);
        if (brake.Begin(attempt) is { } wait)
        {
            http.Response.Headers.RetryAfter = $"{Math.Ceiling(wait.TotalSeconds)}";
            return Refuse("slow_down", StatusCodes.Status429TooManyRequests);
        }

        if (await door.Recognise(id, secret) is not var (client, hash))
        {
            brake.Failed(attempt);
            return Unknown(http);
        }

        brake.Succeeded(attempt);
        string[] scopes = form["scope"] is [{ Length: > 0 } asked] ? asked.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [.. client.Scopes];
        if (scopes.Length == 0 || scopes.Except(client.Scopes).Any()) return Refuse("invalid_scope");
        return TypedResults.Json(new Token(await door.Issue(client, hash, scopes), "Bearer", (int)MachineDoor.Good.TotalSeconds, string.Join(' ', scopes)));
    }

    private static (string Id, string Secret)? Shown(HttpContext http, IFormCollection form)
    {
        if (!AuthenticationHeaderValue.TryParse(http.Request.Headers.Authorization, out var header) || header is not { Scheme: "Basic", Parameter: { } encoded })
            return form["client_id"] is [{ Length: > 0 and < 100 } id] && form["client_secret"] is [{ Length: > 0 and < 300 } secret] ? (id, secret) : null;
        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var name, var word]
            ? (Uri.UnescapeDataString(name), Uri.UnescapeDataString(word)) : null;
    }

    private static JsonHttpResult<TokenRefusal> Unknown(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Basic realm=\"mentorship\", charset=\"UTF-8\"";
        return Refuse("invalid_client", StatusCodes.Status401Unauthorized);
    }

    private static JsonHttpResult<TokenRefusal> Refuse(string error, int status = StatusCodes.Status400BadRequest) => TypedResults.Json(new TokenRefusal(error), statusCode: status);
}
