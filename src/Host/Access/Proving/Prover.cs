using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Passkeys;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Proving;

/// <summary>
/// Takes a password, a code of the app, a passkey, or a provider's word that it has just asked, each of the same account, for proof; a recovery code is none.
/// How the school lets people in is no matter here: whoever proves is in.
/// </summary>
public sealed class Prover(UserManager<Account> accounts, Entrance entrance, PasskeyDoor passkeys, Doorkeeper door, Watch watch) : IProving
{
    private const int CodeLength = 6;

    public async Task<(DateTimeOffset? ProvedAt, string Sentence, int Status)> Show(HttpContext http, string shown)
    {
        var account = await Current();
        var typed = shown.Replace(" ", "", StringComparison.Ordinal);
        var isCode = account.SecondFactor && typed.Length == CodeLength && typed.All(char.IsAsciiDigit);
        var answer = isCode
            ? await entrance.Code(http, account, typed)
            : (await entrance.Password(http, account.Login, shown, SecurityMatter.ProofFailed)).Answer;
        if (answer.Entered) return (await Keep(http, account, isCode ? "Code" : Ways.Password), "", StatusCodes.Status204NoContent);
        return (null, answer.Status == StatusCodes.Status401Unauthorized ? Say.ProofWrong : answer.Sentence, answer.Status);
    }

    public async Task<bool> ShowPasskey(HttpContext http, string credential)
    {
        var account = await Current();
        if (!await passkeys.Proves(http, account, credential))
        {
            await watch.Once(SecurityMatter.ProofFailed, account, Ways.Passkey);
            return false;
        }

        await Keep(http, account, Ways.Passkey);
        return true;
    }

    /// <summary>Takes a provider's word for the moment at which it says it asked who it is; without that moment, or long after, it is none.</summary>
    public async Task<bool> ShowProvider(HttpContext http, Account? known, string provider, DateTimeOffset? asked)
    {
        var (account, now, way) = (await Current(), DateTimeOffset.UtcNow, Ways.Provider(provider));
        if (known?.Id != account.Id || asked is not { } at || now - at >= StepUp.Holds)
        {
            await watch.Once(SecurityMatter.ProofFailed, account, way);
            return false;
        }

        await Keep(http, account, way, at < now ? at : now);
        return true;
    }

    private async Task<Account> Current() => await accounts.FindByIdAsync(Actor.Current!.Account.ToString()) ?? throw new NotAllowed(signedIn: false);

    private async Task<DateTimeOffset> Keep(HttpContext http, Account account, string way, DateTimeOffset? at = null)
    {
        var proved = at ?? DateTimeOffset.UtcNow;
        await door.Change(http, x => x with { ProvedAt = proved }, watch.Entry(SecurityMatter.Proved, account.School, account.Id, way));
        return proved;
    }
}
