using System.Security.Claims;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel.Vault;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Mentorship.Host.Hardening;

/// <summary>Writes into the journal of security who was turned away and where, once a minute each: the door, never what was sent to it.</summary>
public sealed class Alarm(RequestDelegate next, Watch watch)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (MatterOf(context) is { } matter) await Note(context, matter);
    }

    private static SecurityMatter? MatterOf(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status429TooManyRequests when context.Items.ContainsKey(Limits.Exceeded) => SecurityMatter.Limited,
        StatusCodes.Status403Forbidden or StatusCodes.Status413PayloadTooLarge or StatusCodes.Status415UnsupportedMediaType => SecurityMatter.Denied,
        StatusCodes.Status400BadRequest when context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } => SecurityMatter.FormRefused,
        StatusCodes.Status400BadRequest when context.Request.Path == PaperDoor.Route => SecurityMatter.Denied,
        StatusCodes.Status404NotFound when IsSignedIn(context) => SecurityMatter.AskedForNothing,
        StatusCodes.Status401Unauthorized or StatusCodes.Status302Found when !IsSignedIn(context) && context.Request.Cookies.ContainsKey(HostCookies.Name(context, "mentorship")) => SecurityMatter.SessionRefused,
        _ => null,
    };

    private Task Note(HttpContext context, SecurityMatter matter) => watch.Once(
        matter, context.User.FindFirstValue("school") ?? "", Guid.TryParse(context.User.FindFirstValue("account"), out var id) ? id : null,
        $"{context.Response.StatusCode} {DoorOf(context)}");

    /// <summary>The pattern of the door: what stands in its place may be a secret. A failed request has been taken from its door.</summary>
    private static string? DoorOf(HttpContext context) =>
        ((context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint()) as RouteEndpoint)?.RoutePattern.RawText;

    private static bool IsSignedIn(HttpContext context) => context.User.FindFirst("account") is not null;
}
