namespace Mentorship.Host.Access.Entering;

/// <summary>Somebody who has shown the first factor and owes the second: remembered at the browser, sealed, for five minutes.</summary>
public sealed class Pending(SealedCookies cookies)
{
    private const string Key = "mentorship-second";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Remembers who waits, and tells where the code is asked for.</summary>
    public string Wait(HttpContext http, Account account, string how, string? target)
    {
        cookies.Give(http, Key, $"{account.Id} {account.Stamp} {how}", Patience);
        return "/login/code?return=" + Uri.EscapeDataString(target ?? "/");
    }

    /// <summary>Who waits, under which stamp, and how they came.</summary>
    public (Guid Account, string Stamp, string How)? Look(HttpContext http) =>
        cookies.Look(http, Key)?.Split(' ', 3) is [var account, var stamp, var how] ? (Guid.Parse(account), stamp, how) : null;

    public void Forget(HttpContext http) => cookies.Take(http, Key);
}
