using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace Mentorship.Host.Access.SecondFactor;

/// <summary>Codes of an authenticator app (RFC 6238): of this half minute or its neighbours, each good once.</summary>
public sealed class AppCodes : IUserTwoFactorTokenProvider<Account>
{
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key || StepOf(key, token, DateTime.UtcNow) is not { } step || step <= user.LastStep) return false;
        user.LastStep = step;
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => await manager.GetAuthenticatorKeyAsync(user) is not null;

    /// <summary>The time step a code belongs to, if it fits.</summary>
    public static long? StepOf(string key, string code, DateTime now) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(now, code, out var step, VerificationWindow.RfcSpecifiedNetworkDelay) ? step : null;

    /// <summary>What the app reads from the picture.</summary>
    public static string Address(string key, string login) =>
        $"otpauth://totp/{Uri.EscapeDataString(Say.Product)}:{Uri.EscapeDataString(login)}?secret={key}&issuer={Uri.EscapeDataString(Say.Product)}&digits=6&period=30";
}
