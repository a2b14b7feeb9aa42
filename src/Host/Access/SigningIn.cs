using System.Globalization;
using System.Security.Claims;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Access.Passkeys;
using Mentorship.Host.Access.Providers;
using Mentorship.Host.Access.Proving;
using Mentorship.Host.Following;
using Mentorship.Host.Hardening;
using Mentorship.Host.Publishing;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Antiforgery;

namespace Mentorship.Host.Access;

/// <summary>What somebody signs in with; the code where the account has a second factor.</summary>
public sealed record Credentials(string Login, string Password, string? Code = null)
{
    public override string ToString() => nameof(Credentials);
}

/// <summary>The doors by which people and programs come in and go.</summary>
public static class SigningIn
{
    public static void MapAccess(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sign-in", SignInByApi).AllowAnonymous();
        app.MapPost("/logout", SignOut).AllowAnonymous().WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapProving();
        app.MapPost(TokenDoor.Route, TokenDoor.Take).AllowAnonymous().ExcludeFromDescription();
        app.MapPasskeys();
        app.MapProviders();
        app.MapCalendars();
        app.MapPublications();
    }

    /// <summary>Signs a program in: answers with the cookie to bring along, or why not.</summary>
    public static async Task<IResult> SignInByApi(Credentials credentials, HttpContext context, Entrance entrance)
    {
        var answer = await entrance.Enter(context, credentials);
        return answer.Entered ? TypedResults.NoContent() : TypedResults.Problem(answer.Sentence, statusCode: answer.Status);
    }

    public static async Task SignOut(HttpContext context, Doorkeeper door)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
        {
            await Denial.Write(context, StatusCodes.Status400BadRequest, Say.PageTooOld);
            return;
        }

        await door.Leave(context);
        context.Response.Redirect("/login");
    }

    public static Actor? ActorOf(ClaimsPrincipal user, Source source) =>
        user.FindFirstValue("shown") is not null && user.FindFirstValue("account") is { } account
            ? new(Guid.Parse(account), [.. user.FindAll("role").Select(x => Enum.Parse<Role>(x.Value))], user.FindFirstValue("school")!, source)
            {
                ProvedAt = DateTimeOffset.TryParse(user.FindFirstValue("proved"), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var proved) ? proved : null,
            }
            : null;
}
