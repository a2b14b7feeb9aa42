using Mentorship.Host.Access.Braking;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Access.Passkeys;
using Mentorship.Host.Access.Providers;
using Mentorship.Host.Access.Proving;
using Mentorship.Host.Access.SecondFactor;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.LocalDatabase;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Accounts;

/// <summary>Accounts, their cookies and the ways in.</summary>
public static class AccountsSetup
{
    public static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        // cookies and forms stay good when the program is started anew
        services.AddDataProtection().SetApplicationName("mentorship").PersistKeysToFileSystem(new DataDirectory().Keys);
        // a proxy on this machine says who asks and how; nobody else is believed
        services.Configure<ForwardedHeadersOptions>(x => x.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
        Moment.Elsewhere = TimeZoneInfo.FindSystemTimeZoneById(configuration["TimeZone"] ?? "Europe/Moscow");
        services.AddHttpContextAccessor();
        services.AddSingleton<SealedCookies>().AddSingleton<KnownDevice>().AddSingleton<Watch>().AddSingleton<Doorkeeper>().AddSingleton<Pending>();
        // a story told with a stopped clock must not stop the clock of the entrance
        services.AddSingleton(_ => new Brake(TimeProvider.System));
        services.AddSingleton(_ => new LinkBrake(TimeProvider.System)).AddScoped<LinkDoor>().AddSingleton<MachineDoor>();
        services.AddScoped<Entrance>().AddScoped<Invitations>().AddScoped<OwnWays>().AddScoped<PasskeyDoor>();
        services.AddScoped<Prover>().AddScoped<IProving>(x => x.GetRequiredService<Prover>());
        services.AddIdentity();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(OfSession)
            .AddBearerToken(MachineDoor.Scheme, x => x.TimeProvider = TimeProvider.System).AddProviders(configuration);
    }

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
            {
                identity.User.AllowedUserNameCharacters = "";
                // the policy below says it all, in the reader's language
                identity.Password = new() { RequiredLength = 1, RequiredUniqueChars = 1, RequireDigit = false, RequireLowercase = false, RequireNonAlphanumeric = false, RequireUppercase = false };
                identity.Tokens.ProviderMap[TokenOptions.DefaultAuthenticatorProvider] = new(typeof(AppCodes));
            })
            .AddUserStore<AccountStore>().AddPasswordValidator<PasswordPolicy>();
        services.AddScoped<AppCodes>().AddScoped<ILookupNormalizer, LowerLogins>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        // kept by the device itself and opened by finger, face or PIN: so it stands for login, password and code at once
        services.Configure<IdentityPasskeyOptions>(x => x.ResidentKeyRequirement = x.UserVerificationRequirement = "required");
        services.Configure<PasswordHasherOptions>(x => x.IterationCount = 210_000);
    }

    private static void OfSession(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "mentorship";
        cookie.Cookie.HttpOnly = true;
        // a link from elsewhere opens the product signed in; what is posted from elsewhere is not
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.Path = "/";
        cookie.CookieManager = new HostCookies();
        cookie.ExpireTimeSpan = Session.Longest;
        cookie.SlidingExpiration = false;
        cookie.EventsType = typeof(Doorkeeper);
        cookie.TimeProvider = TimeProvider.System;
    }

    /// <summary>Logins are compared and kept in small letters.</summary>
    private sealed class LowerLogins : ILookupNormalizer
    {
        public string? NormalizeName(string? name) => name?.Trim().ToLowerInvariant();

        public string? NormalizeEmail(string? email) => email;
    }
}
