using Marten;
using Marten.Patching;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Accounts;

/// <summary>What somebody changes about their own ways of signing in: every change ends all other sessions and is written down.</summary>
public sealed class OwnWays(UserManager<Account> accounts, IDocumentStore store, Entrance entrance, Watch watch)
{
    public async Task<Account> Current(HttpContext http) => (await accounts.FindByIdAsync(Actor.Current!.Account.ToString()))!;

    public async Task<IReadOnlyList<Session>> Sessions()
    {
        var (owner, now) = (Actor.Current!.Account, DateTimeOffset.UtcNow);
        await using var session = store.QuerySession(Sight.Nobody);
        var all = await session.Query<Session>().Where(x => x.Account == owner).OrderByDescending(x => x.LastSeen).ToListAsync();
        var account = await session.LoadAsync<Account>(owner);
        return [.. all.Where(x => x.Good(account, now))];
    }

    /// <summary>Whoever changes a way of signing in shows the password again, or has signed in just now.</summary>
    public async Task Confirm(HttpContext http, Account account, string? password)
    {
        if (account.PasswordHash.Length > 0)
        {
            var (answer, confirmed) = await entrance.Password(http, account.Login, password ?? "");
            if (confirmed is null) throw new Refused(answer.Status == StatusCodes.Status429TooManyRequests ? answer.Sentence : Say.WrongPassword);
            // a better hash may just have been kept
            account.PasswordHash = confirmed.PasswordHash;
            account.Revision = confirmed.Revision;
            return;
        }

        await using var session = store.QuerySession(Sight.Nobody);
        var now = await session.LoadAsync<Session>(Doorkeeper.IdOf(http.User)!.Value);
        Refused.When(now?.IsFresh(DateTimeOffset.UtcNow) != true, Say.SignInAnew);
    }

    /// <summary>Carries a change out; this session goes on, all others are over.</summary>
    public async Task Change(HttpContext http, Account account, SecurityMatter matter, Func<Task<IdentityResult>> change, string detail = "")
    {
        Keep(await change());
        Keep(await accounts.UpdateSecurityStampAsync(account));
        var current = Doorkeeper.IdOf(http.User)!.Value;
        await using var session = store.LightweightSession(Sight.Nobody);
        session.Patch<Session>(current).Set(x => x.Stamp, account.Stamp);
        session.DeleteWhere<Session>(x => x.Account == account.Id && x.Id != current);
        session.Insert(watch.Entry(matter, account.School, account.Id, detail));
        await session.SaveChangesAsync();
    }

    public async Task End(Guid one)
    {
        var owner = Actor.Current!;
        await using var session = store.LightweightSession(Sight.Nobody);
        session.DeleteWhere<Session>(x => x.Account == owner.Account && x.Id == one);
        session.Insert(watch.Entry(SecurityMatter.SessionEnded, owner.School, owner.Account));
        await session.SaveChangesAsync();
    }

    public async Task EndAll()
    {
        var account = (await accounts.FindByIdAsync(Actor.Current!.Account.ToString()))!;
        Keep(await accounts.UpdateSecurityStampAsync(account));
        await using var session = store.LightweightSession(Sight.Nobody);
        session.DeleteWhere<Session>(x => x.Account == account.Id);
        session.Insert(watch.Entry(SecurityMatter.AllSessionsEnded, account.School, account.Id));
        await session.SaveChangesAsync();
    }

    private static void Keep(IdentityResult result)
    {
        if (!result.Succeeded) throw new Refused(string.Join(" ", result.Errors.Select(x => x.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure) ? Say.AccountChangedMeanwhile : x.Description)));
    }
}
