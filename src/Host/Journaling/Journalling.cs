using System.Security.Claims;
using System.Text.Json;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Microsoft.AspNetCore.Authorization;

namespace Mentorship.Host.Journaling;

/// <summary>Writes down what a request reads of people, before a byte of it leaves; and lets nobody read without a fresh proof what wants one.</summary>
public sealed class Journalling(RequestDelegate next, Ledger ledger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        if (Actor.Current is not { } actor || endpoint is null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(context);
            return;
        }

        if (endpoint.Metadata.GetMetadata<StepUpAttribute>() is not null && !StepUp.IsFresh(actor, DateTimeOffset.UtcNow))
        {
            if (!IsNavigation(context.Request)) throw new ProofWanted();
            context.Response.Redirect($"/step-up?return={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
            return;
        }

        await Keep(context, new((endpoint as RouteEndpoint)?.RoutePattern.RawText ?? context.Request.Path, context.TraceIdentifier, Stated(context))
        {
            Opening = endpoint.Metadata.GetMetadata<NeedsAttribute>()?.Roles,
        });
    }

    private async Task Keep(HttpContext context, Readings readings)
    {
        Readings.Current = readings;
        var body = context.Response.Body;
        context.Response.Body = new Guarded(body, () => ledger.Write(readings));
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            await ledger.Write(readings);
        }
    }

    /// <summary>The purposes that hold: those of the session, and the one a program brings along, percent-encoded where it is not in Latin letters.</summary>
    private static List<Inspection> Stated(HttpContext context)
    {
        var now = DateTimeOffset.UtcNow;
        var stated = context.User.FindAll("inspection").Select(x => JsonSerializer.Deserialize<Inspection>(x.Value)!).Where(x => x.Until > now).ToList();
        if (Inspection.Stated(Uri.UnescapeDataString(context.Request.Headers[PurposeWanted.Header].ToString())) is { } purpose)
            stated.Insert(0, new(purpose, null, now.AddMinutes(1)));
        return stated;
    }

    private static bool IsNavigation(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
