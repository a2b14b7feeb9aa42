using System.Globalization;
using System.Security.Claims;
using Mentorship.Host.Access.Accounts;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Proving;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Mentorship.Host.Access.Providers;

/// <summary>The way to a provider and back. Whoever comes back is known by an existing link alone; a link is made for an invitation or by its owner, never by e-mail.</summary>
public static class ProviderDoor
{
    private const string For = "for", Back = "/login/provider";

    public static void MapProviders(this IEndpointRouteBuilder app)
    {
        app.MapPost("/login/with/{name}", Go).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Back, Return).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>What the way is for: to sign in, to link the account signed in, to prove that it is still its owner, or to accept an invitation.</summary>
    private static async Task<Results<ChallengeHttpResult, RedirectHttpResult>> Go(
        string name, [FromForm] string? invitation, [FromForm] string? link, [FromForm] string? proof, [FromForm] string? password, [FromForm(Name = "return")] string? target,
        HttpContext http, KnownProviders known, OwnWays own)
    {
        if (known.Find(name) is not { } provider) return TypedResults.Redirect("/login");
        var purpose = "sign-in";
        if (invitation is { Length: > 0 }) purpose = "invitation " + Invitation.HashOf(invitation);
        if (link is { Length: > 0 })
        {
            if (Actor.Current is null) return TypedResults.Redirect("/login?return=/account");
            var account = await own.Current(http);
            try
            {
                await own.Confirm(http, account, password);
            }
            catch (Refused)
            {
                return TypedResults.Redirect("/account?refused=provider#providers");
            }

            purpose = "link " + account.Id;
        }

        var proves = proof is { Length: > 0 } && Actor.Current is not null;
        if (proves) purpose = $"proof {Doorkeeper.IdOf(http.User)}";
        var way = new OpenIdConnectChallengeProperties
        {
            RedirectUri = Back,
            Items = { [For] = purpose, ["provider"] = provider.Name, ["return"] = target is { Length: > 0 } ? Local(target) : null },
        };
        // a sign-in that the provider remembers proves nothing: it is to ask anew, and to say when it has
        if (proves) (way.Prompt, way.MaxAge) = (OpenIdConnectPrompt.Login, TimeSpan.Zero);
        return TypedResults.Challenge(way, [provider.Scheme]);
    }

    private static async Task<RedirectHttpResult> Return(
        HttpContext http, UserManager<Account> accounts, Entrance entrance, Doorkeeper door, Invitations invitations, OwnWays own, Pending pending, Prover prover, Watch watch)
    {
        var answer = await http.AuthenticateAsync(ProvidersSetup.Answered);
        await http.SignOutAsync(ProvidersSetup.Answered);
        if (!answer.Succeeded || answer.Principal.FindFirstValue("sub") is not { Length: > 0 } subject || answer.Properties.Items["provider"] is not { } provider)
        {
            await watch.Once(SecurityMatter.ProviderFailed, null);
            return TypedResults.Redirect("/login?provider=failed");
        }

        var known = await accounts.FindByLoginAsync(provider, subject);
        switch (answer.Properties.Items[For]?.Split(' '))
        {
            case ["invitation", var hash]:
                if (await invitations.FindByHash(hash) is not { } invited) return TypedResults.Redirect("/invitation");
                if (known is not null && known.Id != invited.Id) return TypedResults.Redirect("/login?provider=taken");
                await invitations.Accept(http, hash, invited, x => x.Links = [new(provider, subject, DateTimeOffset.UtcNow)]);
                return TypedResults.Redirect("/account");
            case ["link", var owner] when Actor.Current?.Account.ToString() == owner:
                if (known is not null) return TypedResults.Redirect("/account?refused=taken#providers");
                var account = await own.Current(http);
                await own.Change(http, account, SecurityMatter.ProviderLinked, () => accounts.AddLoginAsync(account, new(provider, subject, provider)), provider);
                return TypedResults.Redirect("/account#providers");
            case ["proof", var session] when Actor.Current is not null:
                var back = answer.Properties.Items["return"] is { Length: > 0 } page ? page : null;
                var same = Doorkeeper.IdOf(http.User)?.ToString() == session;
                if (!await prover.ShowProvider(http, same ? known : null, provider, Asked(answer.Principal)))
                    return TypedResults.Redirect("/step-up?refused=provider" + (back is null ? "" : "&return=" + Uri.EscapeDataString(back)));
                return TypedResults.Redirect(back is null ? "/step-up?proved=1" : Local(back));
            case ["sign-in"] when known is not null:
                if (await entrance.Barred(known, Ways.Provider(provider), byProvider: true) is not null) return TypedResults.Redirect("/login?provider=closed");
                if (known.SecondFactor) return TypedResults.Redirect(pending.Wait(http, known, Ways.Provider(provider), answer.Properties.Items["return"]));
                await door.Admit(http, known, Ways.Provider(provider));
                return TypedResults.Redirect(Local(answer.Properties.Items["return"]));
            default:
                await watch.Once(known is null ? SecurityMatter.ProviderUnknown : SecurityMatter.ProviderFailed, known, provider);
                return TypedResults.Redirect("/login?provider=unknown");
        }
    }

    /// <summary>When the provider says it last asked who it is.</summary>
    private static DateTimeOffset? Asked(ClaimsPrincipal answer) =>
        long.TryParse(answer.FindFirstValue("auth_time"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>A page of ours as a header takes it; nobody is sent elsewhere by a link to our login. Browsers drop control characters and read \ as /.</summary>
    public static string Local(string? target) =>
        target is ['/', ..] && !target.Any(x => char.IsControl(x) || x == '\\') && !target.Split('?', '#')[0].Contains("//", StringComparison.Ordinal)
            && Uri.TryCreate(target, UriKind.Relative, out var page) ? UriHelper.Encode(page) : "/";
}
