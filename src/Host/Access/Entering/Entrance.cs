using Marten;
using Mentorship.Host.Access.Braking;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Entering;

/// <summary>Lets in whoever shows a password and, where the account wants one, a code.</summary>
public sealed class Entrance(
    UserManager<Account> accounts, IPasswordHasher<Account> hasher, IDocumentStore store, Brake brake, KnownDevice devices, Doorkeeper door, Watch watch)
{
    private const int LongestInput = 256;
    private static string? decoy;

    /// <summary>Looks at the password of somebody who wants in, and whether they are let in by it.</summary>
    public async Task<(Answer Answer, Account? Account)> Knock(HttpContext http, string login, string password)
    {
        var (answer, account) = await Password(http, login, password);
        return (account is null ? answer : await Barred(account, Ways.Password) ?? answer, account);
    }

    /// <summary>Looks at the password alone; the same answer, after the same work, whether the login exists or not.</summary>
    public async Task<(Answer Answer, Account? Account)> Password(HttpContext http, string login, string password, SecurityMatter failed = SecurityMatter.SignInFailed)
    {
        var attempt = Try(http, Normal(login));
        if (brake.Begin(attempt) is { } wait) return (Answer.Slowly(wait), null);
        var account = await accounts.FindByNameAsync(attempt.Login);
        if (await Fits(account, password) is not { } known)
        {
            var braked = brake.Failed(attempt);
            await watch.Note(braked ? SecurityMatter.SignInBraked : failed, account);
            return (Answer.Wrong, null);
        }

        brake.Succeeded(attempt);
        return (Answer.In, known);
    }

    /// <summary>Looks at a code of the app or a recovery code.</summary>
    public async Task<Answer> Code(HttpContext http, Account account, string code)
    {
        var attempt = Try(http, account.Login) with { Login = "code " + account.Login };
        if (brake.Begin(attempt) is { } wait) return Answer.Slowly(wait);
        var typed = code.Replace(" ", "", StringComparison.Ordinal);
        var recovery = typed.Length > 6;
        var fits = recovery
            ? (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, typed)).Succeeded
            : await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, typed);
        if (!fits)
        {
            brake.Failed(attempt);
            await watch.Note(SecurityMatter.CodeFailed, account);
            return Answer.WrongCode;
        }

        brake.Succeeded(attempt);
        if (recovery) await watch.Note(SecurityMatter.RecoveryCodeUsed, account);
        return Answer.In;
    }

    /// <summary>The whole way in at once, as programs go it.</summary>
    public async Task<Answer> Enter(HttpContext http, Credentials credentials)
    {
        var (answer, account) = await Knock(http, credentials.Login, credentials.Password);
        if (!answer.Entered) return answer;
        if (account!.SecondFactor)
        {
            if (credentials.Code is not { Length: > 0 } code) return Answer.CodeWanted;
            answer = await Code(http, account, code);
            if (!answer.Entered) return answer;
        }

        await door.Admit(http, account, account.SecondFactor ? Ways.PasswordAndCode : Ways.Password);
        return Answer.In;
    }

    /// <summary>Why somebody known is not let in: the account is closed, or its school lets people in by a provider only.</summary>
    public async Task<Answer?> Barred(Account account, string way, bool byProvider = false)
    {
        var barred = await Bar(account, byProvider);
        if (barred is not null) await watch.Once(SecurityMatter.SignInBarred, account, way);
        return barred;
    }

    private async Task<Answer?> Bar(Account account, bool byProvider)
    {
        if (account.Closed(DateTimeOffset.UtcNow)) return new(false, Say.AccountClosed, StatusCodes.Status403Forbidden);
        if (await Closed(account)) return new(false, Say.SchoolClosed, StatusCodes.Status403Forbidden);
        if (byProvider) return null;
        await using var session = store.QuerySession(Sight.Nobody);
        return await SchoolAccess.ByProviderOnly(session, account) ? new(false, Say.OnlyProviders, StatusCodes.Status403Forbidden) : null;
    }

    private async Task<bool> Closed(Account account)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        return (await session.LoadAsync<School>(account.School))?.ClosedOn is not null;
    }

    public static string Normal(string? login) => login?.Trim().ToLowerInvariant() is { } typed ? typed[..Math.Min(typed.Length, LongestInput)] : "";

    private async Task<Account?> Fits(Account? account, string password)
    {
        decoy ??= hasher.HashPassword(new(Guid.Empty, "", "", "", []), Guid.NewGuid().ToString());
        var hash = account?.PasswordHash is { Length: > 0 } own ? own : decoy;
        var result = hasher.VerifyHashedPassword(account!, hash, password[..Math.Min(password.Length, LongestInput)]);
        if (result == PasswordVerificationResult.Failed || hash == decoy) return null;
        if (result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account!.PasswordHash = hasher.HashPassword(account, password);
            await accounts.UpdateAsync(account);
        }

        return account;
    }

    private Attempt Try(HttpContext http, string login) =>
        new(login, Whereabouts.Counted(http.Connection.RemoteIpAddress), devices.For(http, login));
}
