using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Watching;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Mentorship.Host.Access.Providers;

/// <summary>OpenID Connect: every entry of the section Oidc:Providers is a way in; authorization code with PKCE.</summary>
public static class ProvidersSetup
{
    /// <summary>Where a provider's answer is kept for the moment between its arrival and our decision.</summary>
    public const string Answered = "provider-answer";

    public static void AddProviders(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        var known = new List<Provider>();
        authentication.AddCookie(Answered, cookie =>
        {
            cookie.Cookie.Name = "mentorship-provider";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.Path = "/";
            cookie.CookieManager = new HostCookies();
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            cookie.TimeProvider = TimeProvider.System;
        });
        foreach (var section in configuration.GetSection("Oidc:Providers").GetChildren())
        {
            var provider = new Provider(section.Key.ToLowerInvariant(), section["Shown"] ?? section.Key);
            known.Add(provider);
            authentication.AddOpenIdConnect(provider.Scheme, provider.Shown, oidc => Configure(oidc, provider, section));
        }

        authentication.Services.AddSingleton(new KnownProviders(known));
    }

    private static void Configure(OpenIdConnectOptions oidc, Provider provider, IConfigurationSection section)
    {
        oidc.Authority = section["Authority"] ?? throw new InvalidOperationException($"{section.Path}:Authority is missing.");
        oidc.ClientId = section["ClientId"] ?? throw new InvalidOperationException($"{section.Path}:ClientId is missing.");
        oidc.ClientSecret = section["ClientSecret"];
        oidc.RequireHttpsMetadata = !new Uri(oidc.Authority).IsLoopback;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        oidc.UsePkce = true;
        oidc.CallbackPath = $"/login/provider/{provider.Name}";
        oidc.SignInScheme = Answered;
        oidc.MapInboundClaims = false;
        oidc.SaveTokens = false;
        oidc.GetClaimsFromUserInfoEndpoint = false;
        // who somebody is at the provider is all that is asked for
        oidc.Scope.Clear();
        oidc.Scope.Add("openid");
        oidc.TimeProvider = TimeProvider.System;
        oidc.CorrelationCookie.SameSite = oidc.NonceCookie.SameSite = SameSiteMode.Lax;
        oidc.CorrelationCookie.SecurePolicy = oidc.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        oidc.Events.OnRemoteFailure = async failed =>
        {
            await failed.HttpContext.RequestServices.GetRequiredService<Watch>().Once(SecurityMatter.ProviderFailed, null, provider.Name);
            failed.HandleResponse();
            failed.Response.Redirect("/login?provider=failed");
        };
    }
}
