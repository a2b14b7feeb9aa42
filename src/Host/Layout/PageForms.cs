using Mentorship.Kernel.Vault;
using Microsoft.AspNetCore.Http.Features;

namespace Mentorship.Host.Layout;

/// <summary>Lets the form of a page in although its file is too large, so that what was typed is not lost and the field can say so; up to a bound.</summary>
public sealed class PageForms(RequestDelegate next)
{
    /// <summary>The longest form that is read: several papers, or one that is far too large.</summary>
    public const long Bound = 6L * Paper.Limit;

    public Task InvokeAsync(HttpContext context)
    {
        if (!IsOfPage(context)) return next(context);
        var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (context.Request.ContentLength > Bound)
        {
            // a browser shows the answer only when the rest of what it sends is still taken in
            if (size is { IsReadOnly: false }) size.MaxRequestBodySize = null;
            throw new BadHttpRequestException(nameof(Bound), StatusCodes.Status413PayloadTooLarge);
        }

        if (size is { IsReadOnly: false }) size.MaxRequestBodySize = Bound;
        return next(context);
    }

    /// <summary>Who has not signed in has no form with a file, and is read no more than anybody is.</summary>
    public static bool IsOfPage(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.User.Identity?.IsAuthenticated == true
        && !context.Request.Path.StartsWithSegments("/api");
}
