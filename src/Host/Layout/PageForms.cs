using Mentorship.Design;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Kernel.Vault;
using Microsoft.AspNetCore.Http.Features;

namespace Mentorship.Host.Layout;

/// <summary>Lets the form of a page in although its file is too large, so that what was typed is not lost and the field can say so; up to a bound.</summary>
public sealed class PageForms(RequestDelegate next, IWebHostEnvironment environment)
{
    /// <summary>The longest form that is read: several papers, or one that is far too large.</summary>
    public const long Bound = 6L * Paper.Limit;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsOfPage(context))
        {
            await next(context);
            return;
        }

        var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (context.Request.ContentLength > Bound)
        {
            // a browser shows the answer only when the rest of what it sends is still taken in
            if (size is { IsReadOnly: false }) size.MaxRequestBodySize = null;
            throw new BadHttpRequestException(nameof(Bound), StatusCodes.Status413PayloadTooLarge);
        }

        if (size is { IsReadOnly: false }) size.MaxRequestBodySize = Bound;
        Actor.Current = SigningIn.ActorOf(context.User, Source.Page);
        // whoever clicks twice sends a form that the first click may have made superfluous
        if (await SameForm.Led(await context.Request.ReadFormAsync()) is { } page) context.Response.Redirect(page);
        else await next(context);
        // a form its page has no place for is answered with a type and no words; those who develop are told by the framework
        if (!environment.IsDevelopment() && context.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest }) context.Response.ContentType = null;
    }

    /// <summary>Who has not signed in has no form with a file, and is read no more than anybody is.</summary>
    public static bool IsOfPage(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.User.Identity?.IsAuthenticated == true
        && !context.Request.Path.StartsWithSegments("/api");
}
