using Mentorship.Host.Access.Inviting;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Host.Access.Passkeys;

/// <summary>Where the script asks what to ask the browser for. All of these want the form's token.</summary>
public static class PasskeyDoors
{
    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        app.MapPost("/login/passkey/options", async ([FromForm] string? login, HttpContext http, PasskeyDoor door) => Json(await door.AskForOne(http)))
            .AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/invitation/passkey/options", async ([FromForm] string key, HttpContext http, PasskeyDoor door, Invitations invitations) =>
            await invitations.Find(key) is { } account ? Json(await door.AskForNew(http, account)) : Refusal(Say.InvitationGone))
            .AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/account/passkey/options", [Needs(Deed.Enter)] async ([FromForm] string? password, HttpContext http, PasskeyDoor door) =>
        {
            try
            {
                return Json(await door.AskForOwn(http, password));
            }
            catch (Refused refused)
            {
                return Refusal(refused.Message);
            }
        }).ExcludeFromDescription();
    }

    private static ContentHttpResult Json(string options) => TypedResults.Content(options, "application/json");

    private static ContentHttpResult Refusal(string sentence) => TypedResults.Content(sentence, "text/plain; charset=utf-8", statusCode: StatusCodes.Status409Conflict);
}
