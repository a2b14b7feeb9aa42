namespace Mentorship.Host.Access.Entering;

/// <summary>Remembers at the browser who has signed in there, so that strangers' tries cannot keep them out.</summary>
public sealed class KnownDevice(SealedCookies cookies)
{
    private const string Key = "mentorship-device";
    private const int Logins = 8;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>The device, if the login's owner has signed in there.</summary>
    public string? For(HttpContext context, string login) => Parts(context) is [var id, .. var known] && known.Contains(login) ? id : null;

    public void Remember(HttpContext context, string login)
    {
        var (id, known) = Parts(context) is [var old, .. var others] ? (old, others) : (Guid.NewGuid().ToString("n"), []);
        cookies.Give(context, Key, string.Join('|', [id, login, .. known.Where(x => x != login).Take(Logins - 1)]), Remembered);
    }

    private string[]? Parts(HttpContext context) => cookies.Look(context, Key)?.Split('|');
}
