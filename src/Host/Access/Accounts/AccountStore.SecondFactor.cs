using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Accounts;

public sealed partial class AccountStore : IUserTwoFactorStore<Account>, IUserAuthenticatorKeyStore<Account>, IUserTwoFactorRecoveryCodeStore<Account>
{
    private const int Rounds = 210_000;

    private IDataProtector Keys => protection.CreateProtector("access.code-key");

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Set(() => user.SecondFactor = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.SecondFactor);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) => Set(() =>
    {
        user.CodeKey = Keys.Protect(key);
        user.LastStep = 0;
    });

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.CodeKey is { } kept ? Keys.Unprotect(kept) : null);

    /// <summary>Recovery codes are short enough to be guessed from a fast hash, so they are hashed like passwords.</summary>
    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) => Set(() =>
    {
        user.RecoverySalt = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        user.RecoveryCodes = [.. recoveryCodes.Select(x => Hash(user, x))];
    });

    public Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var hash = Hash(user, code);
        var left = user.RecoveryCodes.Where(x => x != hash).ToArray();
        var found = left.Length < user.RecoveryCodes.Count;
        user.RecoveryCodes = left;
        return Task.FromResult(found);
    }

    public Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.RecoveryCodes.Count);

    private static string Hash(Account user, string code) => Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(
        code.Trim().ToUpperInvariant(), Convert.FromBase64String(user.RecoverySalt), Rounds, HashAlgorithmName.SHA512, 32));
}
