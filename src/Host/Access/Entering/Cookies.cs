using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Mentorship.Host.Access.Entering;

/// <summary>Gives every cookie of ours the prefix that ties it to this very host, wherever the connection is encrypted.</summary>
public sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager chunks = new();

    public string? GetRequestCookie(HttpContext context, string key) => chunks.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        chunks.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => chunks.DeleteCookie(context, Name(context, key), options);

    public static string Name(HttpContext context, string key) => context.Request.IsHttps ? $"__Host-{key}" : key;
}

/// <summary>Small things to remember at the browser, sealed so that nobody reads or changes them.</summary>
public sealed class SealedCookies(IDataProtectionProvider protection)
{
    public void Give(HttpContext context, string key, string value, TimeSpan lifetime) =>
        context.Response.Cookies.Append(HostCookies.Name(context, key), Seal(key).Protect(value, lifetime), Options(context, lifetime));

    /// <summary>What was given, or nothing if it is gone, too old or not ours.</summary>
    public string? Look(HttpContext context, string key)
    {
        try
        {
            return context.Request.Cookies[HostCookies.Name(context, key)] is { Length: > 0 } kept ? Seal(key).Unprotect(kept) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What was given, once.</summary>
    public string? Take(HttpContext context, string key)
    {
        var value = Look(context, key);
        if (value is not null) context.Response.Cookies.Delete(HostCookies.Name(context, key), Options(context, null));
        return value;
    }

    private ITimeLimitedDataProtector Seal(string key) => protection.CreateProtector("access.cookie." + key).ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext context, TimeSpan? lifetime) =>
        new() { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = lifetime };
}
