namespace Mentorship.Host.Hardening;

/// <summary>What every answer tells the browser: nothing runs but our own files, nobody frames us, nothing of ours is kept or told elsewhere.</summary>
public sealed class SafeHeaders(RequestDelegate next, IConfiguration configuration)
{
    private readonly string policy = Policy(configuration.GetSection("Oidc:Providers").GetChildren().Select(x => x["Authority"]).OfType<string>());

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>A form may lead on to a provider's sign-in and nowhere else.</summary>
    public static string Policy(IEnumerable<string> providers) => string.Join("; ",
        "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'",
        string.Join(' ', ["form-action 'self'", .. providers.Select(x => new Uri(x).GetLeftPart(UriPartial.Authority)).Distinct()]));

    private void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = headers.TryGetValue("Referrer-Policy", out var own) ? own : "same-origin";
        headers["Permissions-Policy"] = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        // the program's own files say how long they keep; whatever is made for somebody is kept nowhere
        if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
    }
}
