using Mentorship.Design;
using Mentorship.Host.Access;
using Mentorship.Kernel;

namespace Mentorship.Host.Layout;

/// <summary>Answers the form of a page that has no place for it any more: sent once more after it was done, it ends as it ended first; else the page of apology says so.</summary>
public sealed class SecondSending(RequestDelegate next, IWebHostEnvironment environment)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (PageForms.IsOfPage(context) && await LedBefore(context) is { } page)
        {
            context.Response.Redirect(page);
            return;
        }

        await next(context);
        // such a form is answered with a type and no words; those who develop are told by the framework
        if (!environment.IsDevelopment() && PageForms.IsOfPage(context) && context.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest }) context.Response.ContentType = null;
    }

    private static async Task<string?> LedBefore(HttpContext context)
    {
        Actor.Current = SigningIn.ActorOf(context.User, Source.Page);
        return await SameForm.Led(await context.Request.ReadFormAsync(context.RequestAborted));
    }
}
