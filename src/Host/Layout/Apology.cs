using Mentorship.Host.Access;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Mentorship.Host.Layout;

/// <summary>Tells a person what went wrong in a page of the product; programs are told by <see cref="Problems"/>.</summary>
public sealed partial class Apology(ILogger<Apology> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (IsProgram(httpContext)) return false;
        var problem = Problems.Of(exception);
        if (problem is null) OurFault(log, exception);
        httpContext.Response.StatusCode = problem?.Status ?? StatusCodes.Status500InternalServerError;
        await Page(httpContext, problem?.Title);
        return true;
    }

    /// <summary>The page for an answer that has a status and nothing else.</summary>
    public static Task Of(StatusCodeContext context) => IsProgram(context.HttpContext) ? Task.CompletedTask : Page(context.HttpContext, null);

    private static bool IsProgram(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    public static async Task Page(HttpContext context, string? sentence)
    {
        // the page that failed has used up what its scope had for showing one
        var failed = context.RequestServices;
        await using var scope = failed.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        context.Response.Headers.Remove("blazor-enhanced-nav");
        Actor.Current = SigningIn.ActorOf(context.User, Source.Page);
        await new RazorComponentResult<App>(new { Sentence = sentence ?? Sentence(context.Response.StatusCode) }).ExecuteAsync(context);
        context.RequestServices = failed;
    }

    private static string Sentence(int status) => status switch
    {
        StatusCodes.Status404NotFound => Say.NoSuchPage,
        < StatusCodes.Status500InternalServerError => Say.PageTooOld,
        _ when Actor.Current?.Roles.Contains(Role.Operator) == true => Say.OurFaultToOperator,
        _ => Say.OurFault,
    };

    [LoggerMessage(LogLevel.Error, "A page failed")]
    private static partial void OurFault(ILogger logger, Exception exception);
}
