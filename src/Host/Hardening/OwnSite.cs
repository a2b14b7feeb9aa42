namespace Mentorship.Host.Hardening;

/// <summary>What changes something comes from our own pages or from a program, never out of another site's page; and to the API only as what the door takes.</summary>
public sealed class OwnSite(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)) return next(context);
        if (IsForeign(request)) return Denial.Write(context, StatusCodes.Status403Forbidden, Say.OtherSite);
        if (request.Path.StartsWithSegments("/api") && !IsTaken(request)) return Denial.Write(context, StatusCodes.Status415UnsupportedMediaType, Say.WrongContentType);
        return next(context);
    }

    /// <summary>By what browsers say of their own accord and no page can change.</summary>
    private static bool IsForeign(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => false,
        "" => request.Headers.Origin is [{ Length: > 0 } origin] && origin != $"{request.Scheme}://{request.Host}",
        _ => true,
    };

    private static bool IsTaken(HttpRequest request) =>
        request.HasJsonContentType() || request.HasFormContentType && (request.Path == Kernel.Vault.PaperDoor.Route || request.Path == Access.Machines.TokenDoor.Route);
}
