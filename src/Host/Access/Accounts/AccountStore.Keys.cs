using Marten;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Accounts;

public sealed partial class AccountStore : IUserPasskeyStore<Account>, IUserLoginStore<Account>
{
    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => Set(() =>
    {
        var kept = Kept(passkey);
        user.Passkeys = [.. user.Passkeys.Where(x => x.Id != kept.Id), kept];
    });

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserPasskeyInfo>>([.. user.Passkeys.Select(Given)]);

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Convert.ToBase64String(credentialId);
        await using var session = documents.QuerySession(Sight.Nobody);
        return await session.Query<Account>().FirstOrDefaultAsync(x => x.Passkeys.Any(p => p.Id == id), cancellationToken);
    }

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(user.Passkeys.Where(x => x.Id == Convert.ToBase64String(credentialId)).Select(Given).FirstOrDefault());

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        Set(() => user.Passkeys = [.. user.Passkeys.Where(x => x.Id != Convert.ToBase64String(credentialId))]);

    public Task AddLoginAsync(Account user, UserLoginInfo login, CancellationToken cancellationToken) =>
        Set(() => user.Links = [.. user.Links, new(login.LoginProvider, login.ProviderKey, DateTimeOffset.UtcNow)]);

    public Task RemoveLoginAsync(Account user, string loginProvider, string providerKey, CancellationToken cancellationToken) =>
        Set(() => user.Links = [.. user.Links.Where(x => x.Provider != loginProvider || x.Subject != providerKey)]);

    public Task<IList<UserLoginInfo>> GetLoginsAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserLoginInfo>>([.. user.Links.Select(x => new UserLoginInfo(x.Provider, x.Subject, x.Provider))]);

    public async Task<Account?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken)
    {
        await using var session = documents.QuerySession(Sight.Nobody);
        return await session.Query<Account>().FirstOrDefaultAsync(x => x.Links.Any(l => l.Provider == loginProvider && l.Subject == providerKey), cancellationToken);
    }

    public static KeptPasskey Kept(UserPasskeyInfo x) => new(
        Convert.ToBase64String(x.CredentialId), Convert.ToBase64String(x.PublicKey), x.Name ?? "", x.CreatedAt, x.SignCount, x.Transports ?? [],
        x.IsUserVerified, x.IsBackupEligible, x.IsBackedUp);

    private static UserPasskeyInfo Given(KeptPasskey x) => new(
        Convert.FromBase64String(x.Id), Convert.FromBase64String(x.PublicKey), x.Since, x.Count, [.. x.Transports], x.Verified, x.Eligible, x.BackedUp, [], [])
    { Name = x.Named };
}
