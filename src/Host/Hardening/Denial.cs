using Mentorship.Host.Layout;

namespace Mentorship.Host.Hardening;

/// <summary>Says no before anything was looked at: to a program as ProblemDetails, to a person as a page.</summary>
public static class Denial
{
    public static Task Write(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return context.Request.Path.StartsWithSegments("/api")
            ? TypedResults.Problem(title: sentence, detail: sentence, statusCode: status).ExecuteAsync(context)
            : Apology.Page(context, sentence);
    }
}
