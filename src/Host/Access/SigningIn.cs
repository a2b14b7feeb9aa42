using System.Security.Claims;
using Marten;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access;

/// <summary>What somebody signs in with.</summary>
public sealed record Credentials(string Login, string Password);

/// <summary>Accounts with a password and a cookie.</summary>
public static class SigningIn
{
    private static readonly PasswordHasher<Account> Hasher = new();

    public static Account WithPassword(this Account account, string password) =>
        account with { PasswordHash = Hasher.HashPassword(account, password) };

    public static void AddAccess(this IServiceCollection services) =>
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "mentorship";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
            cookie.SlidingExpiration = true;
        });

    /// <summary>Signs in and tells whether login and password belong together.</summary>
    public static async Task<bool> SignIn(this HttpContext context, IDocumentStore store, string login, string password)
    {
        await using var session = store.QuerySession();
        var account = await session.Query<Account>().FirstOrDefaultAsync(x => x.Login == login, context.RequestAborted);
        // a stranger's login takes as long as a known one
        var known = account ?? new Account(Guid.Empty, login, "", "", []) { PasswordHash = Decoy };
        if (Hasher.VerifyHashedPassword(known, known.PasswordHash, password) == PasswordVerificationResult.Failed || account is null) return false;
        await context.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new("account", account.Id.ToString()), new("school", account.School), new("shown", account.Shown),
                new("schoolName", (await session.LoadAsync<School>(account.School, context.RequestAborted))?.Name ?? ""),
                .. account.Roles.Select(x => new Claim("role", x.ToString())),
            ], CookieAuthenticationDefaults.AuthenticationScheme)));
        return true;
    }

    /// <summary>Signs a program in: answers with the cookie to bring along, or 401.</summary>
    public static async Task<IResult> SignInByApi(Credentials credentials, HttpContext context, IDocumentStore store) =>
        await context.SignIn(store, credentials.Login, credentials.Password)
            ? TypedResults.NoContent()
            : TypedResults.Problem(Say.WrongLogin, statusCode: StatusCodes.Status401Unauthorized);

    public static async Task SignOut(HttpContext context)
    {
        await context.SignOutAsync();
        context.Response.Redirect("/login");
    }

    public static Actor? ActorOf(ClaimsPrincipal user, Source source) =>
        user.FindFirstValue("account") is { } account
            ? new(Guid.Parse(account), [.. user.FindAll("role").Select(x => Enum.Parse<Role>(x.Value))], user.FindFirstValue("school")!, source)
            : null;

    private static readonly string Decoy = Hasher.HashPassword(new Account(Guid.Empty, "", "", "", []), Guid.NewGuid().ToString());
}
