using System.Buffers.Text;
using System.Text.Json;
using Mentorship.Host.Access.Accounts;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Passkeys;

/// <summary>Passkeys: what the browser is asked for, and what is made of its answer. What was asked is remembered sealed at the browser for five minutes.</summary>
public sealed class PasskeyDoor(
    IPasskeyHandler<Account> passkeys, UserManager<Account> accounts, SealedCookies cookies, Entrance entrance, Doorkeeper door, Invitations invitations, OwnWays own, Watch watch)
{
    private const string Asked = "mentorship-passkey";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task<string> AskForOne(HttpContext http)
    {
        var options = await passkeys.MakeRequestOptionsAsync(null!, http);
        cookies.Give(http, Asked, options.AssertionState ?? "", Patience);
        return options.RequestOptionsJson;
    }

    public async Task<string> AskForNew(HttpContext http, Account account)
    {
        var options = await passkeys.MakeCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Login, DisplayName = account.Shown is { Length: > 0 } shown ? shown : account.Login }, http);
        cookies.Give(http, Asked, options.AttestationState ?? "", Patience);
        return options.CreationOptionsJson;
    }

    public async Task<string> AskForOwn(HttpContext http, string? password)
    {
        var account = await own.Current(http);
        await own.Confirm(http, account, password);
        return await AskForNew(http, account);
    }

    /// <summary>A passkey that asked for finger, face or PIN is both factors at once.</summary>
    public async Task<Answer> Enter(HttpContext http, string credential)
    {
        var found = await passkeys.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = credential, AssertionState = cookies.Take(http, Asked) });
        if (!found.Succeeded)
        {
            await watch.Once(SecurityMatter.PasskeyFailed, await Named(credential));
            return new(false, Say.PasskeyFailed);
        }

        if (await entrance.Barred(found.User, Ways.Passkey) is { } barred) return barred;
        await accounts.AddOrUpdatePasskeyAsync(found.User, found.Passkey);
        await door.Admit(http, found.User, Ways.Passkey);
        return Answer.In;
    }

    /// <summary>Tells whether the passkey is one of the account's own.</summary>
    public async Task<bool> Proves(HttpContext http, Account account, string credential)
    {
        var found = await passkeys.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = credential, AssertionState = cookies.Take(http, Asked) });
        if (!found.Succeeded || found.User.Id != account.Id) return false;
        await accounts.AddOrUpdatePasskeyAsync(found.User, found.Passkey);
        return true;
    }

    public async Task Add(HttpContext http, string credential, string name)
    {
        var account = await own.Current(http);
        var passkey = await Made(http, credential, account, name);
        await own.Change(http, account, SecurityMatter.PasskeyAdded, () => accounts.AddOrUpdatePasskeyAsync(account, passkey));
    }

    public async Task AcceptInvitation(HttpContext http, string secret, string credential)
    {
        var account = NotThere.Unless(await invitations.Find(secret), Say.InvitationGone);
        var passkey = await Made(http, credential, account, Whereabouts.Device(http.Request.Headers.UserAgent));
        await invitations.Accept(http, Invitation.HashOf(secret), account, x => x.Passkeys = [AccountStore.Kept(passkey)]);
    }

    /// <summary>Whose passkey an answer that proves nothing says it is of: theirs is the school that is told.</summary>
    private async Task<Account?> Named(string credential)
    {
        try
        {
            using var answer = JsonDocument.Parse(credential);
            return answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                ? await accounts.FindByPasskeyIdAsync(Base64Url.DecodeFromChars(id.GetString())) : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }

    private async Task<UserPasskeyInfo> Made(HttpContext http, string credential, Account account, string name)
    {
        var made = await passkeys.PerformAttestationAsync(new() { HttpContext = http, CredentialJson = credential, AttestationState = cookies.Take(http, Asked) });
        Refused.When(!made.Succeeded || made.UserEntity!.Id != account.Id.ToString() || await accounts.FindByPasskeyIdAsync(made.Passkey!.CredentialId) is not null, Say.PasskeyFailed);
        made.Passkey!.Name = name.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, 60)] : Say.Passkey;
        return made.Passkey;
    }
}
