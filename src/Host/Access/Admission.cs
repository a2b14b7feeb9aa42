using Mentorship.Kernel;
using Microsoft.AspNetCore.Authorization;

namespace Mentorship.Host.Access;

/// <summary>Lets in whom the table of permissions lets do the deed that a command, view, door or page is; what is no deed is closed to everybody.</summary>
public sealed class Admission(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, IReaching reaching)
    {
        var isApi = context.Request.Path.StartsWithSegments("/api");
        Actor.Current = SigningIn.ActorOf(context.User, isApi ? Source.Api : Source.Page);
        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return next(context);

        try
        {
            var needs = endpoint.Metadata.GetMetadata<NeedsAttribute>() ?? throw new NotAllowed(signedIn: Actor.Current is not null);
            Actor.Current = needs.Admit(Actor.Current) with { Acting = null };
        }
        catch (NotAllowed) when (!isApi && Actor.Current is null)
        {
            context.Response.Redirect($"/login?return={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
            return Task.CompletedTask;
        }

        return PermissionTable.IsNarrow(Actor.Current.Roles) ? Narrowly(context, reaching) : next(context);
    }

    /// <summary>Looks up once for the request how far the permissions of whoever acts reach.</summary>
    private async Task Narrowly(HttpContext context, IReaching reaching)
    {
        Actor.Current = Actor.Current! with { Reach = await reaching.Of(Actor.Current, context.RequestAborted) };
        await next(context);
    }
}
