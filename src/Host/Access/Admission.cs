using Mentorship.Kernel;
using Microsoft.AspNetCore.Authorization;

namespace Mentorship.Host.Access;

/// <summary>Lets in whom the command, view or page names; what names nobody is closed to everybody.</summary>
public sealed class Admission(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var isApi = context.Request.Path.StartsWithSegments("/api");
        Actor.Current = SigningIn.ActorOf(context.User, isApi ? Source.Api : Source.Page);
        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return next(context);

        var allowed = endpoint.Metadata.GetMetadata<AllowedToAttribute>() ?? new AllowedToAttribute();
        try
        {
            Actor.Current = allowed.Admit(Actor.Current) with { Acting = null };
        }
        catch (NotAllowed) when (!isApi && Actor.Current is null)
        {
            context.Response.Redirect($"/login?return={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
            return Task.CompletedTask;
        }

        return next(context);
    }
}
