using Mentorship.Host.Hardening;
using Mentorship.Kernel.Journal;
using Microsoft.AspNetCore.Authentication;

namespace Mentorship.Host.Access.Machines;

/// <summary>Lets in whoever brings a token: to the addresses of its scopes, in the role of the scope, and nowhere else. A cookie beside it counts for nothing.</summary>
public sealed class MachineAdmission(RequestDelegate next)
{
    /// <summary>What an auditor's program must say it reads names for.</summary>
    public const string Purpose = PurposeWanted.Header;

    public async Task InvokeAsync(HttpContext context, MachineDoor door)
    {
        if (!context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        var token = await context.AuthenticateAsync(MachineDoor.Scheme);
        if (!token.Succeeded)
        {
            await Stop(context, StatusCodes.Status401Unauthorized, Say.TokenNotGood, "invalid_token");
            return;
        }

        if (Scope.Opening(token.Principal.FindAll("scope").Select(x => x.Value), context.Request.Method, context.Request.Path) is not { } scope)
            await Stop(context, StatusCodes.Status403Forbidden, Say.ScopeMissing, "insufficient_scope");
        else if (await door.Bearer(token.Principal, scope) is not { } bearer)
            await Stop(context, StatusCodes.Status401Unauthorized, Say.TokenNotGood, "invalid_token");
        else if (scope.NeedsPurpose && Inspection.Stated(PurposeOf(context)) is null)
            await Stop(context, StatusCodes.Status400BadRequest, Say.PurposeMissing, null);
        else
        {
            context.User = bearer;
            await next(context);
        }
    }

    /// <summary>The purpose stated, which may be percent-encoded UTF-8.</summary>
    public static string PurposeOf(HttpContext context) => Uri.UnescapeDataString(context.Request.Headers[Purpose].ToString()).Trim();

    private static Task Stop(HttpContext context, int status, string sentence, string? error)
    {
        if (error is not null) context.Response.Headers.WWWAuthenticate = $"Bearer realm=\"mentorship\", error=\"{error}\"";
        return Denial.Write(context, status, sentence);
    }
}
